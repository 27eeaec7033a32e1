import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Topic } from '../../lib/domain/topic';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { isSellerSide } from './phase';
import { Said, here } from './said';
import { daysBetween } from './times';

function Step({ isSet, children }: { isSet: boolean; children: VNode | string }): VNode {
  return (
    <li class={isSet ? '' : 'open'}>
      <Sign name={isSet ? 's-held' : 's-planned'} size="s" />
      <span>{children}</span>
    </li>
  );
}

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
  const isTheirs = ({ from }: Topic): boolean =>
    isSellerSide(brief) ? from.type === 'me' : from.type === 'person' && from.personId === person?.id;
  const has = agenda.topics.some(isTheirs);
  const hasPurpose = (brief.record?.purpose ?? agenda.question) !== '';
  return (
    <ul class="steps lead-in" aria-label={t('panel_take_off')}>
      <Step isSet={hasPurpose}>{t(hasPurpose ? 'panel_purpose' : 'panel_no_purpose')}</Step>
      <Step isSet={agenda.topics.length > 0}>{t(agenda.topics.length > 0 ? 'panel_agenda' : 'panel_no_agenda')}</Step>
      {person !== undefined && (
        <Step isSet={has}>
          {!has ? (
            t('panel_no_topic_yet')
          ) : isSellerSide(brief) ? (
            t('panel_your_topic')
          ) : (
            <Said words={t('panel_their_topic', { name: here })} it={person.name} most={20} />
          )}
        </Step>
      )}
      {start !== '' && <li class="end ink-3">{start}</li>}
    </ul>
  );
}
