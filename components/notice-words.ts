import type { Digest } from '../lib/domain/digest';
import type { Meeting } from '../lib/domain/meeting';
import type { Person } from '../lib/domain/person';
import type { Reminder } from '../lib/domain/reminder';
import type { Instant, Zone } from '../lib/domain/time';
import type { Words } from './create-words';
import { kindName } from './kind-words';

/** What a notification reads. */
export interface NoticeText {
  title: string;
  message: string;
}

/** What its words are made from. */
export interface NoticeFacts {
  meetings: readonly Meeting[];
  people: readonly Person[];
  digest: Digest;
  now: Instant;
  zone: Zone;
}

/** The words of a notification, calm and short: what it is about, and what one click leads to. */
export function noticeText(
  words: Words,
  { type, occurrences }: { type: Reminder['type']; occurrences: readonly string[] },
  facts: NoticeFacts,
): NoticeText {
  const { t } = words;
  if (type === 'digest') return digestText(words, facts);
  const meetings = occurrences.flatMap((id) => facts.meetings.find((meeting) => meeting.id === id) ?? []);
  const [first] = meetings;
  const names = meetings.map((meeting) => nameOf(words, meeting, facts.people)).join(', ');
  if (first === undefined || meetings.length > 1) {
    const count = occurrences.length;
    return type === 'before'
      ? { title: t('notice_before_many', { count }), message: names }
      : { title: t('notice_after_many', { count }), message: t('notice_after_many_why', { names }) };
  }
  if (type === 'after') return { title: t('notice_after', { meeting: names }), message: t('notice_after_why') };
  const minutes = Math.max(1, Math.round((first.startAt - facts.now) / 60_000));
  return { title: t('notice_before', { meeting: names, count: minutes }), message: t('notice_before_why') };
}

function digestText(words: Words, { digest, meetings, people, zone }: NoticeFacts): NoticeText {
  const { t, locale } = words;
  const { meetings: count, first, unprepared, toConfirm, overdue, atRisk } = digest;
  const meeting = meetings.find(({ id }) => id === first?.occurrence);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
  const said = [
    ...(meeting === undefined || first === undefined
      ? []
      : [t('notice_digest_first', { meeting: nameOf(words, meeting, people), when: time.format(first.startAt) })]),
    ...(unprepared > 0 ? [t('notice_digest_unprepared', { count: unprepared })] : []),
    ...(toConfirm > 0 ? [t('notice_digest_confirm', { count: toConfirm })] : []),
    ...(overdue > 0 ? [t('notice_digest_overdue', { count: overdue })] : []),
    ...(atRisk > 0 ? [t('notice_digest_at_risk', { count: atRisk })] : []),
  ];
  return {
    title: count > 0 ? t('notice_digest', { count }) : t('notice_digest_none'),
    message: said.length > 0 ? `${said.join('. ')}.` : t('notice_digest_ready'),
  };
}

/** "1:1 with Ana", "Pipeline review with Bo", "Team meeting". */
function nameOf({ t }: Words, { kind, personIds }: Meeting, people: readonly Person[]): string {
  const name = personIds.length === 1 ? people.find(({ id }) => id === personIds[0])?.name : undefined;
  return name === undefined ? kindName(t, kind) : t('notice_meeting_with', { kind: kindName(t, kind), name });
}
