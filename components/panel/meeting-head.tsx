import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { kindNameWithin } from '../kind-words';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { Head } from './head';
import { MeetingTitle } from './meeting-title';
import { usePanel } from './panel-context';
import type { Phase } from './phase';
import { Press } from './press';
import { reasonWords } from './reason-words';
import { Why } from './why';

/** Who and why: before the start the reason, from then on the time. */
export function MeetingHead(props: { brief: MeetingBrief; phase: Phase; onFold: () => void }): VNode {
  const { t } = useWords();
  const { times, setDraft } = usePanel();
  const { brief, phase } = props;
  const { startAt, endAt } = brief;
  const others = brief.otherKinds.map((kind) => kindNameWithin(t, kind)).join(', ');
  const span =
    startAt === undefined || endAt === undefined
      ? ''
      : t('panel_day_and_time', { day: times.weekday(startAt), time: times.span(startAt, endAt) });
  const sub =
    phase === 'before' ? (
      <>
        {t('panel_min', { count: brief.agenda.minutes })} ·{' '}
        <Why words={reasonWords(t, brief.why)}>
          <p>{t('panel_why_explained', { kind: kindNameWithin(t, brief.kind) })}</p>
          {brief.isMixed && others !== '' && <p>{t('panel_mixed', { kind: kindNameWithin(t, brief.kind), others })}</p>}
          <Press as="link" onPress={() => setDraft('asking', 'yes')}>
            {t('panel_change_kind')}
          </Press>
        </Why>
      </>
    ) : phase === 'running' ? (
      t('panel_running', { span })
    ) : (
      t('panel_ended', { span })
    );
  const name = brief.person === undefined ? {} : { name: brief.person.name };
  return (
    <Head
      sign={kindSign(brief.kind)}
      isQuiet={brief.isPartlyRead}
      title={<MeetingTitle brief={brief} />}
      sub={sub}
      shareWith={name}
      onFold={props.onFold}
    />
  );
}
