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
import { Tick } from './tick';

const most = 9;

/** "What is this meeting for?": each answer with its reason, one press or key; or not one of mine. */
export function Ask(props: {
  brief: AskBrief | NotOursBrief | MeetingBrief;
  notice: VNode | undefined;
  onFold: () => void;
}): VNode {
  const { t } = useWords();
  const { save, setDraft, times } = usePanel();
  const { brief } = props;
  const [isRemembered, setRemembered] = useState(brief.isRecurring);
  const [hasAll, setAll] = useState(false);
  const options: { kind: MeetingKind; why?: Reason }[] =
    brief.type === 'ask' ? brief.options : brief.type === 'meeting' ? brief.otherKinds.map((kind) => ({ kind })) : [];
  const offered = options.slice(0, most).map(({ kind }) => kind);
  const rest = [...fullKinds, ...(hasAll ? shortKinds : [])].filter(
    (kind) => !offered.includes(kind) && !('kind' in brief && brief.kind === kind),
  );
  const back = (): void => setDraft('asking', undefined);
  const choose = (kind: MeetingKind | 'none'): void => {
    const { occurrence, series } = brief;
    const said = kind === 'none' ? t('panel_not_mine_said') : t('panel_kind_said', { kind: kindNameWithin(t, kind) });
    void save({ type: 'kind.choose', occurrence, series, kind, isRemembered }, said, back);
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
      <Head sign="u-info" isQuiet title={t('panel_ask')} sub={sub} onFold={props.onFold} />
      <div class="panel-body">
        {props.notice}
        {offered.length > 0 && (
          <div class="section first">
            {options.slice(0, most).map(({ kind, why }, index) => (
              <button key={kind} type="button" class="choice" data-key={index + 1} onClick={() => choose(kind)}>
                <Sign name={kindSign(kind)} size="l" />
                <span>
                  <span class="name">
                    <Name text={kindName(t, kind)} />
                  </span>
                  {why && (
                    <span class="meta">
                      <bdi>{reasonWords(t, why)}</bdi>
                    </span>
                  )}
                </span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </button>
            ))}
          </div>
        )}
        <Section head={t(offered.length > 0 ? 'panel_something_else' : 'panel_choose_kind')}>
          <div class="kinds">
            {rest.map((kind) => (
              <Press key={kind} class="" sign={kindSign(kind)} onPress={() => choose(kind)}>
                {kindName(t, kind)}
              </Press>
            ))}
            {!hasAll && (
              <Press class="" sign="u-down" onPress={() => setAll(true)}>
                {t('panel_more', { count: shortKinds.length })}
              </Press>
            )}
          </div>
          {brief.isRecurring && <Tick isOn={isRemembered} words={t('panel_remember')} onTick={setRemembered} />}
        </Section>
      </div>
      <div class="capture">
        {brief.type !== 'not-ours' && (
          <Press class="wide ink-2" onPress={() => choose('none')}>
            {t('panel_not_mine')}
          </Press>
        )}
        {brief.type !== 'ask' && (
          <Press class="wide ink-2" onPress={back}>
            {t('panel_leave_it')}
          </Press>
        )}
      </div>
    </>
  );
}
