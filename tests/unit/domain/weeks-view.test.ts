import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, managerPreset } from '../../../lib/domain/cadence-presets';
import { weeksView, weekView, type CadenceFacts } from '../../../lib/domain/week-view';
import { anyHistory } from './random-history';
import { person } from './sample-cadence';

describe('weeksView', () => {
  it('gives each week as it is by itself, and shows each slot once', () => {
    let count = 0;
    const lines = commitmentsOf(managerPreset(), {
      newId: () => `c${count++}`,
      now: 0,
      validFrom: '2026-10-01',
    });
    fc.assert(
      fc.property(anyHistory, (history) => {
        const all: CadenceFacts = {
          ...history,
          words: [],
          commitments: lines,
          people: [person('ana'), person('bo')],
          zone: 'UTC',
          weekStart: 1,
        };
        const weeks = weeksView({ ...all, from: '2026-11-02', count: 3 });
        const alone = ['2026-11-02', '2026-11-09', '2026-11-16'].map((day) => weekView({ ...all, weekOf: day }));
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
});
