import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AskBrief, MeetingBrief, NotOursBrief } from '../../lib/domain/brief';
import type { Reason } from '../../lib/domain/classify';
import { fullKinds, shortKinds } from '../../lib/domain/meeting-kind';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { kindName, kindNameWithin } from '../kind-words';
import { Sign } from './panel-sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { Head } from './head';
import { usePanel } from './panel-context';
import { Press } from './press';
import { reasonWords } from './reason-words';
import { Name, Said, here } from './said';
import { Section } from './section';

type Asked = AskBrief | NotOursBrief | MeetingBrief;

const optionsOf = (brief: Asked): { kind: MeetingKind; why?: Reason }[] => {
  if (brief.type === 'ask') return brief.options.slice(0, 9);
  if (brief.type === 'not-ours') return [];
  return brief.otherKinds.slice(0, 9).map((kind) => ({ kind }));
};

/** "What is this meeting for?": each answer with its reason, one press or key; or not one of mine. */
export function Ask({ brief, notice, onFold }: { brief: Asked; notice: VNode | undefined; onFold: () => void }): VNode {
  const { t } = useWords();
  const { save, setDraft, times } = usePanel();
  const [isRemembered, setRemembered] = useState(brief.isRecurring);
  const [hasAll, setAll] = useState(false);
  const options = optionsOf(brief);
  const isOffered = (kind: MeetingKind): boolean => options.some((option) => option.kind === kind);
  const rest = [...fullKinds, ...(hasAll ? shortKinds : [])].filter(
    (kind) => !isOffered(kind) && !(brief.type === 'meeting' && brief.kind === kind),
  );
  const choose = (kind: MeetingKind | 'none'): void => {
    const { occurrence, series } = brief;
    const said = kind === 'none' ? t('panel_not_mine_said') : t('panel_kind_said', { kind: kindNameWithin(t, kind) });
    void save({ type: 'kind.choose', occurrence, series, kind, isRemembered }, said, () =>
      setDraft('asking', undefined),
    );
  };
  const startAt = 'startAt' in brief ? brief.startAt : undefined;
  const sub = (
    <>
      <Said words={t('panel_quoted', { text: here })} it={brief.title} most={80} />
      {startAt !== undefined && ` · ${times.day(times.dayOf(startAt))}, ${times.clock(startAt)}`}
    </>
  );
  return (
    <>
      <Head sign="u-info" isQuiet title={t('panel_ask')} sub={sub} onFold={onFold} />
      <div class="panel-body">
        {notice}
        {options.length > 0 && (
          <div class="section first">
            <div class="choose">
              {options.map(({ kind, why }, index) => (
                <button key={kind} type="button" class="choice" data-key={index + 1} onClick={() => choose(kind)}>
                  <Sign name={kindSign(kind)} size="l" />
                  <span class="name">
                    <Name text={kindName(t, kind)} />
                  </span>
                  {why !== undefined && (
                    <span class="meta">
                      <bdi>{reasonWords(t, why)}</bdi>
                    </span>
                  )}
                  <kbd aria-hidden="true">{index + 1}</kbd>
                </button>
              ))}
            </div>
          </div>
        )}
        <Section head={t(options.length > 0 ? 'panel_something_else' : 'panel_choose_kind')}>
          <div class="kinds">
            {rest.map((kind) => (
              <Press key={kind} class="" onPress={() => choose(kind)}>
                <Sign name={kindSign(kind)} />
                {kindName(t, kind)}
              </Press>
            ))}
            {!hasAll && (
              <Press class="" onPress={() => setAll(true)}>
                <Sign name="u-down" />
                {t('panel_more', { count: shortKinds.length })}
              </Press>
            )}
          </div>
        </Section>
        {brief.isRecurring && (
          <div class="section">
            <label class="remember">
              <input
                class="tick"
                type="checkbox"
                checked={isRemembered}
                onChange={(event) => setRemembered(event.currentTarget.checked)}
              />
              {t('panel_remember')}
            </label>
          </div>
        )}
      </div>
      <div class="capture">
        {brief.type !== 'not-ours' && (
          <Press class="wide ink-2" onPress={() => choose('none')}>
            {t('panel_not_mine')}
          </Press>
        )}
        {brief.type !== 'ask' && (
          <Press class="wide ink-2" onPress={() => setDraft('asking', undefined)}>
            {t('panel_leave_it')}
          </Press>
        )}
      </div>
    </>
  );
}
