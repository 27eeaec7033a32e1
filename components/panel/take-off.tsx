import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { SignName } from './panel-sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { isSellerSide } from './phase';
import { Said, here } from './said';
import { Steps } from './steps';
import { daysBetween } from './times';

/** When it starts, as one says it. */
function useStart(startAt: number | undefined): string {
  const { t } = useWords();
  const { now, today, times } = usePanel();
  if (startAt === undefined || startAt <= now) return '';
  const minutes = Math.ceil((startAt - now) / 60_000);
  if (minutes < 60) return t('panel_starts_in', { count: minutes });
  const days = daysBetween(today, times.dayOf(startAt));
  if (days === 0) return t('panel_starts_at', { time: times.clock(startAt) });
  return days === 1 ? t('panel_tomorrow') : times.day(times.dayOf(startAt));
}

/** Ready or not: three small facts in a row. */
export function TakeOff({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const start = useStart(brief.isAllDay ? undefined : brief.startAt);
  const { person, agenda } = brief;
  const isMine = isSellerSide(brief);
  const has = agenda.topics.some(({ from }) =>
    isMine ? from.type === 'me' : from.type === 'person' && from.personId === person?.id,
  );
  const hasPurpose = (brief.record?.purpose ?? agenda.question) !== '';
  const hasAgenda = agenda.topics.length > 0;
  const theirs = !has ? (
    t('panel_no_topic_yet')
  ) : isMine ? (
    t('panel_your_topic')
  ) : (
    <Said words={t('panel_their_topic', { name: here })} it={person?.name} most={20} />
  );
  const sign = (isSet: boolean): SignName => (isSet ? 's-held' : 's-planned');
  return (
    <Steps
      label={t('panel_take_off')}
      steps={[
        [sign(hasPurpose), t(hasPurpose ? 'panel_purpose' : 'panel_no_purpose')],
        [sign(hasAgenda), t(hasAgenda ? 'panel_agenda' : 'panel_no_agenda')],
        person !== undefined && [sign(has), theirs],
      ]}
    >
      {start !== '' && <li class="end ink-3">{start}</li>}
    </Steps>
  );
}
