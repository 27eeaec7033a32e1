import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OpportunityBrief, TakeTarget } from '../../lib/domain/brief';
import { kindNameWithin } from '../kind-words';
import { Sign } from './panel-sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { MenuButton } from './menu-button';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
import { shortened } from './said';
import { useOwnerName } from './who';

/** Puts the opportunity on the agenda of a coming meeting; one undo, in place. */
export function TakeTo({ brief }: { brief: OpportunityBrief }): VNode | null {
  const { t } = useWords();
  const { actions, save, times } = usePanel();
  const nameOf = useOwnerName();
  const [shown, setShown] = useState(0);
  const targets = brief.targets.toSorted((a, b) => Number(b.kind === 'deal-review') - Number(a.kind === 'deal-review'));
  const target = targets[shown] ?? targets[0];
  if (target === undefined) return null;

  const named = ({ kind, personId }: TakeTarget): string =>
    personId === undefined
      ? t('panel_target', { kind: kindNameWithin(t, kind) })
      : t('panel_target_with', { kind: kindNameWithin(t, kind), name: shortened(nameOf(personId), 24) });
  const when = ({ startAt }: TakeTarget): string =>
    startAt === undefined
      ? t('panel_no_event_yet')
      : t('panel_day_and_time', { day: times.day(times.dayOf(startAt)), time: times.clock(startAt) });
  const take = (to: TakeTarget): void => {
    setShown(targets.indexOf(to));
    if (to.topicId !== undefined) return;
    const { rhythm, occurrence } = to;
    const place = occurrence === undefined ? { rhythm } : { rhythm, occurrence };
    const title = brief.facts.name ?? t('panel_opportunity');
    const said = t('panel_taken', { target: named(to) });
    void save({ type: 'topic.take', id: actions.newId(), record: brief.record, title, ...place }, said);
  };
  const { topicId } = target;
  const undo = (id: string): void => {
    const occurrence = target.occurrence ?? target.rhythm;
    void save({ type: 'topic.remove', id, occurrence }, t('panel_untaken'));
  };
  const others = (look: { class: string; sign?: 'u-down' }): VNode | false =>
    targets.length > 1 && (
      <MenuButton
        {...look}
        label={t('panel_another_meeting')}
        lines={targets.slice(0, 20).map((each) => ({
          key: each.rhythm,
          label: t('panel_take_to', { target: named(each) }),
          end: each.topicId === undefined ? when(each) : t('panel_on_it'),
          sign: kindSign(each.kind),
          onPick: () => take(each),
        }))}
      >
        {look.sign === undefined && t('panel_another_meeting')}
      </MenuButton>
    );

  return (
    <div class="capture take-place">
      {topicId === undefined ? (
        <>
          <div class="take">
            <Press class="primary" onPress={() => take(target)}>
              <Sign name="u-park" />
              {t('panel_take_to', { target: named(target) })}
            </Press>
            {others({ class: 'primary', sign: 'u-down' })}
          </div>
          <p class="micro when">{when(target)}</p>
        </>
      ) : (
        <Notice
          sign="s-held"
          class="held"
          head={t('panel_taken', { target: named(target) })}
          text={when(target)}
          row={
            <>
              <Press sign="u-undo" onPress={() => undo(topicId)}>
                {t('panel_undo')}
              </Press>
              {others({ class: 'small' })}
            </>
          }
        />
      )}
    </div>
  );
}
