import type { ActionItem } from '../../../lib/domain/action-item';
import type { Commitment, SlotWord, With } from '../../../lib/domain/cadence';
import type { Coverage, Meeting, MeetingRecord } from '../../../lib/domain/meeting';
import type { MeetingKind } from '../../../lib/domain/meeting-kind';
import type { Person } from '../../../lib/domain/person';
import { rhythmKey, rhythmOf } from '../../../lib/domain/rhythm';
import { freshSettings, type Settings } from '../../../lib/domain/settings';
import { slotKey } from '../../../lib/domain/slot-key';
import type { Topic } from '../../../lib/domain/topic';
import { weekView } from '../../../lib/domain/week-view';
import { popupModel, type PopupFacts, type PopupModel } from '../../../components/popup/popup-model';

export const zone = 'Europe/Berlin';

/** An instant in Kim's zone. */
export const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

/** Thursday, 15:20, as in look/popup.html. */
export const now = at('2026-11-19T15:20');

const stamps = { createdAt: 1, updatedAt: 1 };

export const person = (name: string, relation: Person['relation'] = 'report'): Person => ({
  id: name.toLowerCase(),
  name,
  addresses: [`${name.toLowerCase()}@example.com`],
  relation,
  ...stamps,
});

export const team = ['Ana', 'Bo', 'Cy', 'Dee'].map((name) => person(name));

export const commitment = (id: string, kind: MeetingKind, who: With): Commitment => ({
  id,
  kind,
  with: who,
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes: 30,
  validFrom: '2026-11-02',
  ...stamps,
});

export const commitments: Commitment[] = [
  commitment('c-one', 'one-on-one', { type: 'each-report' }),
  commitment('c-coach', 'coaching', { type: 'each-report' }),
  commitment('c-pipe', 'pipeline-review', { type: 'each-report' }),
  commitment('c-call', 'joint-call', { type: 'person', personId: 'dee' }),
  commitment('c-deal', 'deal-review', { type: 'team' }),
  commitment('c-fcst', 'forecast-review', { type: 'team' }),
  commitment('c-team', 'team-meeting', { type: 'team' }),
];

/** A meeting of 30 minutes that was last seen just now, with one person or the team. */
export function meeting(kind: MeetingKind, who: string | null, start: string, change: Partial<Meeting> = {}): Meeting {
  const startAt = at(start);
  const base = {
    kind,
    personIds: who === null ? [] : [who],
    withTeam: who === null,
    series: `${kind}-${who ?? 'team'}`,
  };
  return {
    ...base,
    id: `${base.series}@${start}`,
    calendar: 'kim@example.com',
    isMixed: false,
    rhythm: rhythmKey(rhythmOf(base)),
    startAt,
    endAt: startAt + 30 * 60_000,
    isAllDay: false,
    firstStartAt: startAt,
    firstSeenAt: at('2026-11-13T09:00'),
    lastSeenAt: now,
    isStanding: true,
    missedLooks: 0,
    isCancelled: false,
    response: 'accepted',
    declinedBy: [],
    moves: [],
    isRecurring: true,
    updatedAt: now,
    ...change,
  };
}

const moved = (from: string, to: string): Partial<Meeting> => ({
  firstStartAt: at(from),
  moves: [{ seenAt: at('2026-11-17T09:00'), fromAt: at(from), toAt: at(to) }],
});

/** The week of look/popup.html: 16 slots, of which 11 are due. */
export const meetings: Meeting[] = [
  meeting('team-meeting', null, '2026-11-16T08:30'),
  meeting('one-on-one', 'cy', '2026-11-16T10:00'),
  meeting('coaching', 'dee', '2026-11-16T15:00', { lastSeenAt: at('2026-11-16T10:00') }),
  meeting('pipeline-review', 'bo', '2026-11-17T08:30'),
  meeting('pipeline-review', 'ana', '2026-11-17T10:30'),
  meeting('joint-call', 'dee', '2026-11-17T12:30'),
  meeting('one-on-one', 'bo', '2026-11-17T16:00'),
  meeting('coaching', 'bo', '2026-11-18T09:30', {
    isStanding: false,
    isCancelled: true,
    goneAt: at('2026-11-18T07:30'),
    lastSeenAt: at('2026-11-18T07:00'),
  }),
  meeting('coaching', 'ana', '2026-11-18T11:30'),
  meeting('pipeline-review', 'dee', '2026-11-18T15:00'),
  meeting('pipeline-review', 'cy', '2026-11-24T09:00', moved('2026-11-19T09:00', '2026-11-24T09:00')),
  meeting('one-on-one', 'ana', '2026-11-19T10:00'),
  meeting('coaching', 'cy', '2026-11-19T12:00', moved('2026-11-18T12:00', '2026-11-19T12:00')),
  meeting('one-on-one', 'dee', '2026-11-19T16:00'),
  meeting('forecast-review', null, '2026-11-20T10:00'),
  meeting('deal-review', null, '2026-11-20T13:30'),
];

export const slotId = (commitmentId: string, personId?: string): string =>
  slotKey({ commitmentId, periodFrom: '2026-11-16', index: 0, ...(personId === undefined ? {} : { personId }) });

export const said = (id: string, word: SlotWord['word']): SlotWord => ({ id, word, saidAt: now, updatedAt: now });

/** What Kim said so far, also of two that were cancelled or moved away; two wait to be confirmed. */
export const words: SlotWord[] = [
  said(slotId('c-team'), 'held'),
  said(slotId('c-one', 'cy'), 'held'),
  said(slotId('c-pipe', 'bo'), 'held'),
  said(slotId('c-pipe', 'ana'), 'excused'),
  said(slotId('c-call', 'dee'), 'held'),
  said(slotId('c-coach', 'ana'), 'held'),
  said(slotId('c-one', 'ana'), 'held'),
  said(slotId('c-coach', 'bo'), 'not-held'),
  said(slotId('c-pipe', 'cy'), 'not-held'),
];

export const item = (text: string, owner: string, dueOn: string, personId: string): ActionItem => ({
  id: text,
  rhythm: `person:one-on-one:${personId}`,
  personId,
  text,
  owner,
  dueOn,
  disposition: 'open',
  ...stamps,
});

/** Six over, three of them Kim's; one due tomorrow. */
export const items: ActionItem[] = [
  item('Send the pricing sheet', 'me', '2026-11-05', 'ana'),
  item('Ask legal about the Fernhill terms', 'me', '2026-11-12', 'bo'),
  item('Book the call with finance', 'me', '2026-11-18', 'dee'),
  item('Revise the November forecast', 'ana', '2026-11-11', 'ana'),
  item('Draft the renewal mail for review', 'bo', '2026-11-16', 'bo'),
  item('Invite Kim to the discovery call', 'cy', '2026-11-18', 'cy'),
  item('Agree on pipeline goals', 'dee', '2026-11-20', 'dee'),
];

export const settings: Settings = {
  ...freshSettings,
  me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
  homeZone: zone,
};

export interface Sample extends Omit<PopupFacts, 'week' | 'zone'> {
  weekOf?: string;
  coverage?: Coverage[];
}

/** The whole of the reference week. */
export const sample: Sample = {
  commitments,
  people: team,
  meetings,
  words,
  records: [] satisfies MeetingRecord[],
  items,
  topics: [] satisfies Topic[],
  settings,
  now,
};

/** The model of a sample, judged by the domain itself. */
export function modelOf(change: Partial<Sample> = {}): PopupModel {
  const { weekOf, coverage = [], ...facts } = { ...sample, ...change };
  const today = Temporal.Instant.fromEpochMilliseconds(facts.now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const week = weekView({
    commitments: facts.commitments,
    people: facts.people,
    meetings: facts.meetings,
    words: facts.words,
    absences: [],
    coverage,
    calendars: [],
    weekStart: facts.settings.weekStart,
    zone,
    now: facts.now,
    weekOf: weekOf ?? today,
  });
  return popupModel({ ...facts, week, zone });
}
