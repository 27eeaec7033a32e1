import type { Absence, Commitment, SlotWord } from '../../../lib/domain/cadence';
import { spanOfDays, type DayRange } from '../../../lib/domain/day-range';
import type { Coverage, Meeting } from '../../../lib/domain/meeting';
import type { Person } from '../../../lib/domain/person';
import { rhythmKey, rhythmOf } from '../../../lib/domain/rhythm';
import type { Knowledge } from '../../../lib/domain/slot-state';
import type { Slot } from '../../../lib/domain/slot';

/** The sample week is Monday 16 to Sunday 22 November 2026, in Berlin. */
export const zone = 'Europe/Berlin';
export const week: DayRange = { from: '2026-11-16', until: '2026-11-22' };
export const calendar = 'kim@example.com';
export const hourMs = 3_600_000;

/** The instant of a wall-clock time in Berlin. */
export const at = (wall: string): number => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  addresses: [`${id}@example.com`],
  relation: 'report',
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

export const people = [person('ana'), person('bo'), person('cy'), person('dee')];

export const commitment = (id: string, more: Partial<Commitment> = {}): Commitment => ({
  id,
  kind: 'one-on-one',
  with: { type: 'person', personId: 'ana' },
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes: 30,
  validFrom: '2026-01-05',
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

/** The 1:1 with Ana of the sample week. */
export const anaSlot: Slot = {
  id: 'weekly/ana/2026-11-16/0',
  commitmentId: 'weekly',
  kind: 'one-on-one',
  personId: 'ana',
  ...week,
  period: week,
  index: 0,
  minutes: 30,
};

/** A meeting of half an hour, seen standing a week before and last an hour after its end. */
export function meeting(start: string, more: Partial<Meeting> = {}): Meeting {
  const startAt = more.startAt ?? at(start);
  const endAt = startAt + hourMs / 2;
  const whole = {
    id: `m-${start}`,
    series: 'series',
    calendar,
    kind: 'one-on-one' as const,
    personIds: ['ana'],
    withTeam: false,
    isMixed: false,
    startAt,
    endAt,
    isAllDay: false,
    firstStartAt: startAt,
    firstSeenAt: startAt - 7 * 24 * hourMs,
    lastSeenAt: endAt + hourMs,
    isStanding: true,
    missedLooks: 0,
    isCancelled: false,
    response: 'accepted' as const,
    declinedBy: [],
    moves: [],
    isRecurring: true,
    updatedAt: startAt - 7 * 24 * hourMs,
    ...more,
  };
  return { ...whole, rhythm: rhythmKey(rhythmOf(whole)) };
}

/** A meeting that first stood at `from` and was seen, still there, until `stoodAt`. */
export const moved = (from: string, to: string, stoodAt: number, more: Partial<Meeting> = {}): Meeting =>
  meeting(to, {
    firstStartAt: at(from),
    moves: [{ seenAt: stoodAt + hourMs, fromAt: at(from), toAt: at(to), stoodAt }],
    ...more,
  });

export const look = (days: DayRange, seenAt: number, more: Partial<Coverage> = {}): Coverage => ({
  id: `c-${days.from}-${seenAt}`,
  calendar,
  ...spanOfDays(days, zone),
  firstSeenAt: seenAt,
  lastSeenAt: seenAt,
  source: 'grid',
  ...more,
});

export const word = (id: string, said: SlotWord['word'], more: Partial<SlotWord> = {}): SlotWord => ({
  id,
  word: said,
  saidAt: 0,
  updatedAt: 0,
  ...more,
});

export const absence = (from: string, until: string, more: Partial<Absence> = {}): Absence => ({
  id: `a-${from}`,
  reason: 'leave',
  from,
  until,
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

/** Knowing nothing but the time: Monday after the sample week, noon. */
export const knowing = (more: Partial<Knowledge> = {}): Knowledge => ({
  words: [],
  absences: [],
  coverage: [],
  people,
  now: at('2026-11-23T12:00'),
  zone,
  ...more,
});
