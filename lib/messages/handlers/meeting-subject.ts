import type { Reason } from '../../domain/classify';
import type { Meeting } from '../../domain/meeting';
import type { MeetingKind } from '../../domain/meeting-kind';
import type { Instant } from '../../domain/time';
import type { Recognised } from './recognise';

/** What a brief of a meeting is made from: an event on the page, or a meeting of the store. */
export interface BriefSubject {
  occurrence: string;
  series: string;
  kind: MeetingKind;
  personIds: string[];
  withTeam: boolean;
  isMixed: boolean;
  otherKinds: MeetingKind[];
  why: Reason;
  title: string;
  startAt?: Instant;
  endAt?: Instant;
  isAllDay: boolean;
  isRecurring: boolean;
  isPartlyRead: boolean;
}

/** The subject of an event that a page shows. Where it says less than an earlier look did, the stored meeting speaks. */
export function subjectOf(event: Recognised, meeting: Meeting | undefined): BriefSubject {
  const { outcome, facts, times } = event;
  const judged = outcome.outcome === 'kind' ? outcome : undefined;
  const { guests, guestCount } = facts;
  const known = judged ?? meeting;
  const isPeopleUnknown = known === undefined || (known.personIds.length === 0 && !known.withTeam);
  return {
    occurrence: event.occurrence,
    series: event.series,
    kind: known?.kind ?? 'one-on-one',
    personIds: known?.personIds ?? [],
    withTeam: known?.withTeam ?? false,
    isMixed: known?.isMixed ?? false,
    otherKinds: judged?.otherKinds ?? [],
    why: judged?.why ?? { code: 'seen-before' },
    title: facts.title ?? meeting?.title ?? '',
    ...(times === undefined ? spanOf(meeting) : { startAt: times.startAt, endAt: times.endAt }),
    isAllDay: times?.isAllDay ?? meeting?.isAllDay ?? false,
    isRecurring: event.isRecurring,
    isPartlyRead: isPeopleUnknown && (guestCount ?? 0) > (guests?.length ?? 0),
  };
}

const spanOf = (meeting: Meeting | undefined) =>
  meeting === undefined ? {} : { startAt: meeting.startAt, endAt: meeting.endAt };

/** The subject of a stored meeting; why it was recognised is not kept. */
export function subjectOfMeeting(meeting: Meeting): BriefSubject {
  const { id, series, kind, personIds, withTeam, isMixed, startAt, endAt, isAllDay, isRecurring, title } = meeting;
  return {
    occurrence: id,
    series,
    kind,
    personIds,
    withTeam,
    isMixed,
    otherKinds: [],
    why: { code: 'seen-before' },
    title: title ?? '',
    startAt,
    endAt,
    isAllDay,
    isRecurring,
    isPartlyRead: false,
  };
}
