import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../lib/domain/cadence-line';
import { addDays } from '../../../lib/domain/day-range';
import { weekOf } from '../../../lib/domain/week';
import { weeksView, weekView, type CadenceFacts } from '../../../lib/domain/week-view';
import { kimsLines } from '../../sample/sample-lines';
import { anyHistory } from './random-history';
import { referenceCounts, referenceOutcomes, type PlainOutcome } from './reference-adherence';
import { isFirstIn } from './reference-assignment';
import { dayAt, dayText } from './reference-days';
import { person } from './sample-cadence';

const first = '2026-10-12';

/** The day that decides the week: that on which the meeting stands or stood in the period, else the period's last. */
function shownOn({ slot, meeting }: PlainOutcome, zone: string): string {
  if (meeting === undefined) return dayText(slot.spaceUntil);
  const stoodAt =
    isFirstIn(meeting.startAt, slot, zone) || meeting.moves.length === 0
      ? meeting.startAt
      : meeting.startAt === meeting.firstStartAt
        ? (meeting.moves.at(-1)?.fromAt ?? meeting.startAt)
        : meeting.firstStartAt;
  return dayText(dayAt(stoodAt, zone));
}

describe('weeksView', () => {
  it('gives each week as it is by itself, and shows each slot once', () => {
    let count = 0;
    const lines = commitmentsOf(kimsLines(), {
      newId: () => `c${count++}`,
      now: 0,
      validFrom: '2026-09-01',
    });
    fc.assert(
      fc.property(anyHistory, (history) => {
        const all: CadenceFacts = {
          ...history,
          words: [],
          commitments: lines,
          people: [person('ana'), person('bo')],
          weekStart: 1,
        };
        const weeks = weeksView({ ...all, from: first, count: 3 });
        const alone = [0, 7, 14].map((days) => weekView({ ...all, weekOf: addDays(first, days) }));
        expect(weeks.map(({ outcomes }) => outcomes)).toEqual(alone.map(({ outcomes }) => outcomes));
        expect(weeks.map(({ adherence }) => adherence)).toEqual(alone.map(({ adherence }) => adherence));
        const shown = weeks.flatMap(({ outcomes }) => outcomes.map(({ slot }) => slot.id));
        expect(shown).toHaveLength(new Set(shown).size);
        for (const { days, undated, outcomes } of weeks)
          expect([...days.flatMap((day) => day.outcomes), ...undated]).toEqual(outcomes);
      }),
      { numRuns: 60 },
    );
  });

  it('counts in each week what the plain reference finds when it judges all periods at once', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { from } = weekOf(first, history.weekStart);
        const weeks = weeksView({ ...history, from, count: 3 });
        const wide = { ...history, range: { from: '2026-03-01', until: '2027-06-01' } };
        const expected = referenceOutcomes(wide);
        const inWeek = (week: { from: string; until: string }): PlainOutcome[] =>
          expected.filter((one) => {
            const on = shownOn(one, history.zone);
            return week.from <= on && on <= week.until;
          });
        for (const { week, adherence, outcomes } of weeks) {
          const own = inWeek(week);
          expect(Object.fromEntries(outcomes.map(({ slot, state }) => [slot.id, state]))).toEqual(
            Object.fromEntries(own.map(({ slot, state }) => [slot.id, state])),
          );
          expect(adherence).toMatchObject(referenceCounts(own));
        }
      }),
      { numRuns: 1_000, seed: 11 },
    );
  });
});
