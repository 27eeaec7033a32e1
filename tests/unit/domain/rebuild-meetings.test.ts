import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentIn, deriveMeeting, isNews, withCoverage, type MeetingBits } from '../../../lib/domain/derive-meeting';
import { findJoined } from '../../../lib/domain/coverage';
import type { Coverage, Meeting, Sighting } from '../../../lib/domain/meeting';
import { rebuildMeetings } from '../../../lib/domain/rebuild-meetings';
import { at, calendar, hourMs, look, week } from './sample-cadence';

const bits: MeetingBits = {
  kind: 'one-on-one',
  personIds: ['ana'],
  withTeam: false,
  isMixed: false,
  isRecurring: false,
};
const weeks = [week, { from: '2026-11-23', until: '2026-11-29' }];

/** What happens in the calendar, and what is then looked at. */
interface Step {
  /** Seconds until the next. */
  wait: number;
  event: number;
  /** Hours after Monday of the first week; undefined: removed. */
  startHour: number | undefined;
  answer: 'accepted' | 'declined';
  lookAt: 0 | 1;
  isPartial: boolean;
}

const steps = fc.array(
  fc.record({
    wait: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 600, max: 200_000 })),
    event: fc.integer({ min: 0, max: 2 }),
    startHour: fc.option(fc.integer({ min: 8, max: 14 * 24 - 2 }), { nil: undefined }),
    answer: fc.constantFrom('accepted' as const, 'declined' as const),
    lookAt: fc.constantFrom(0 as const, 1 as const),
    isPartial: fc.boolean(),
  }),
  { maxLength: 40 },
);

/** Keeps what the background would keep, look by look, and the meetings as they grow. */
class Keeper {
  readonly sightings: Sighting[] = [];
  readonly coverage: Coverage[] = [];
  readonly meetings = new Map<string, Meeting>();

  look(row: Coverage, world: ReadonlyMap<string, { startAt: number; answer: 'accepted' | 'declined' }>): void {
    const seenAt = row.lastSeenAt;
    const shown = [...world].filter(([, { startAt }]) => row.fromAt <= startAt && startAt + hourMs <= row.untilAt);
    for (const [occurrence, { startAt, answer }] of shown) {
      this.keep(
        this.sighting(occurrence, { seenAt, isStanding: true, startAt, endAt: startAt + hourMs, response: answer }),
        row,
      );
    }
    for (const id of absentIn([...this.meetings.values()], row, new Set(shown.map(([id]) => id)))) {
      const { startAt, endAt } = this.meetings.get(id) ?? { startAt: 0, endAt: 0 };
      this.keep(this.sighting(id, { seenAt, isStanding: false, startAt, endAt }), row);
    }
    for (const [id, meeting] of this.meetings) this.meetings.set(id, withCoverage(meeting, row));
    const last = this.coverage.findIndex((one) => findJoined(one, row, 30 * 60_000) !== undefined);
    const joined = last < 0 ? undefined : findJoined(this.coverage[last] ?? row, row, 30 * 60_000);
    if (joined === undefined) this.coverage.push(row);
    else this.coverage[last] = joined;
  }

  private sighting(
    occurrence: string,
    more: Pick<Sighting, 'seenAt' | 'isStanding' | 'startAt' | 'endAt'> & Partial<Sighting>,
  ): Sighting {
    const lastSeenAt = this.meetings.get(occurrence)?.lastSeenAt ?? 0;
    return {
      id: String(this.sightings.length).padStart(4, '0'),
      occurrence,
      series: occurrence,
      calendar,
      source: 'grid',
      ...(lastSeenAt > 0 ? { stoodAt: lastSeenAt } : {}),
      ...more,
    };
  }

  private keep(sighting: Sighting, row: Coverage): void {
    const previous = this.meetings.get(sighting.occurrence);
    if (!isNews(previous, sighting, row)) return;
    this.sightings.push(sighting);
    this.meetings.set(sighting.occurrence, deriveMeeting(previous, sighting, bits));
  }
}

function live(history: readonly Step[]): Keeper {
  const keeper = new Keeper();
  const world = new Map<string, { startAt: number; answer: 'accepted' | 'declined' }>();
  let now = at('2026-11-16T07:00');
  for (const { wait, event, startHour, answer, lookAt, isPartial } of history) {
    now += wait * 1000;
    if (startHour === undefined) world.delete(`event-${event}`);
    else world.set(`event-${event}`, { startAt: at('2026-11-16T00:00') + startHour * hourMs, answer });
    keeper.look(look(weeks[lookAt] ?? week, now, isPartial ? { isPartial } : {}), world);
  }
  return keeper;
}

describe('rebuildMeetings', () => {
  it('gives what came of the same looks one by one, though rows of coverage coalesced', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { sightings, coverage, meetings } = live(history);
        const grown = [...meetings.values()].toSorted((a, b) => a.startAt - b.startAt || (a.id < b.id ? -1 : 1));
        expect(rebuildMeetings(sightings.toReversed(), coverage.toReversed(), () => bits)).toEqual(grown);
      }),
      { numRuns: 500 },
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const grown = [...live(history).meetings.values()];
        expect(JSON.parse(JSON.stringify(grown))).toEqual(grown);
      }),
      { numRuns: 50 },
    );
  });

  it('never takes a meeting away on partial looks alone', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { meetings } = live(history.map((step) => ({ ...step, isPartial: true })));
        expect([...meetings.values()].every((meeting) => meeting.isStanding && meeting.missedLooks === 0)).toBe(true);
      }),
    );
  });

  it('drops a meeting that a later title makes no meeting', () => {
    const { sightings, coverage } = live([
      { wait: 1, event: 0, startHour: 30, answer: 'accepted', lookAt: 0, isPartial: false },
      { wait: 600, event: 0, startHour: 34, answer: 'accepted', lookAt: 0, isPartial: false },
    ]);
    expect(rebuildMeetings(sightings, coverage, () => bits)).toHaveLength(1);
    expect(
      rebuildMeetings(sightings, coverage, (_one, previous) => (previous === undefined ? bits : undefined)),
    ).toEqual([]);
  });
});
