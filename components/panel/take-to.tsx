import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OpportunityBrief, TakeTarget } from '../../lib/domain/brief';
import { kindNameWithin } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { Menu } from './menu';
import { usePanel } from './panel-context';
import { shortened } from './said';
import { useOwnerName } from './who';

/** Puts the opportunity on the agenda of a coming meeting; one undo, in place. */
export function TakeTo({ brief }: { brief: OpportunityBrief }): VNode | null {
  const { t } = useWords();
  const { actions, save, say, times } = usePanel();
  const nameOf = useOwnerName();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  const targets = brief.targets.toSorted((a, b) => Number(b.kind === 'deal-review') - Number(a.kind === 'deal-review'));
  const target = targets[shown] ?? targets[0];
  if (target === undefined) return null;

  const nameOfTarget = ({ kind, personId }: TakeTarget): string => {
    const name = kindNameWithin(t, kind);
    return personId === undefined
      ? t('panel_target', { kind: name })
      : t('panel_target_with', { kind: name, name: shortened(nameOf(personId), 24) });
  };
  const when = ({ startAt }: TakeTarget): string =>
    startAt === undefined
      ? t('panel_no_event_yet')
      : t('panel_day_and_time', { day: times.day(times.dayOf(startAt)), time: times.clock(startAt) });
  const take = async (to: TakeTarget): Promise<void> => {
    setShown(targets.indexOf(to));
    const { rhythm, occurrence } = to;
    const isSaved = await save({
      type: 'topic.take',
      id: actions.newId(),
      record: brief.record,
      rhythm,
      title: brief.facts.name ?? t('panel_opportunity'),
      ...(occurrence === undefined ? {} : { occurrence }),
    });
    if (isSaved) say(t('panel_taken', { target: nameOfTarget(to) }));
  };
  const undo = async ({ topicId, occurrence, rhythm }: TakeTarget): Promise<void> => {
    if (topicId === undefined) return;
    const isSaved = await save({ type: 'topic.remove', id: topicId, occurrence: occurrence ?? rhythm });
    if (isSaved) say(t('panel_untaken'));
  };

  return (
    <div class="capture take-place">
      {target.topicId === undefined ? (
        <div class="take">
          <button type="button" class="btn primary" onClick={() => void take(target)}>
            <Sign name="u-park" />
            {t('panel_take_to', { target: nameOfTarget(target) })}
          </button>
          {targets.length > 1 && (
            <button
              type="button"
              class="btn primary icon"
              ref={opener}
              aria-label={t('panel_another_meeting')}
              title={t('panel_another_meeting')}
              aria-haspopup="menu"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Sign name="u-down" />
            </button>
          )}
        </div>
      ) : (
        <div class="notice held">
          <Sign name="s-held" class="st-held" />
          <p>
            <b>{t('panel_taken', { target: nameOfTarget(target) })}</b> {when(target)}
          </p>
          <div class="row">
            <button type="button" class="btn small line" onClick={() => void undo(target)}>
              <Sign name="u-undo" size="s" />
              {t('panel_undo')}
            </button>
            {targets.length > 1 && (
              <button
                type="button"
                class="btn small"
                ref={opener}
                aria-haspopup="menu"
                onClick={() => setOpen(!isOpen)}
              >
                {t('panel_another_meeting')}
              </button>
            )}
          </div>
        </div>
      )}
      {isOpen && (
        <Menu
          label={t('panel_another_meeting')}
          lines={targets.slice(0, 20).map((each) => ({
            key: each.rhythm,
            label: nameOfTarget(each),
            end: each.topicId === undefined ? when(each) : t('panel_on_it'),
            sign: kindSign(each.kind),
            onPick: () => (each.topicId === undefined ? void take(each) : setShown(targets.indexOf(each))),
          }))}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
      {target.topicId === undefined && <p class="micro when">{when(target)}</p>}
    </div>
  );
}
