import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, weekHours, withReports } from '../../../lib/domain/cadence-cost';
import { fittingPreset, presetIds, presetLines } from '../../../lib/domain/cadence-presets';
import { lanes, lanesLacking } from '../../../lib/domain/lane';
import { fullKinds, shortKinds } from '../../../lib/domain/meeting-kind';
import { slotsOf } from '../../../lib/domain/slots';
import { commitment, person } from './sample-cadence';

const team = (count: number) => withReports([], count);
const anyLine = fc.record({
  kind: fc.constantFrom(...fullKinds, ...shortKinds, 'own:Stand-up' as const),
  with: fc.constantFrom(
    { type: 'each-report' as const },
    { type: 'team' as const },
    { type: 'person' as const, personId: 'what-if-0' },
    { type: 'role' as const, role: 'none' },
  ),
  frequency: fc.record({
    times: fc.integer({ min: 1, max: 5 }),
    every: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  }),
  minutes: fc.integer({ min: 5, max: 480 }),
});

describe('what a cadence costs', () => {
  it('is the worked example for eight sellers: 15.3 hours a week, 38% of 40', () => {
    const example = presetLines('eight').filter(
      ({ kind }) => !['plan-review', 'performance-review', 'hiring-check'].includes(kind),
    );
    const { hours, byKind } = costOf(example, team(8));
    expect(Math.round(hours * 10) / 10).toBe(15.3);
    expect(Math.round((hours / weekHours) * 100)).toBe(38);
    expect(byKind.map(({ kind, hours: of }) => [kind, Math.round(of * 100) / 100])).toEqual([
      ['one-on-one', 4],
      ['pipeline-review', 3],
      ['joint-call', 5.52],
      ['deal-review', 1.5],
      ['forecast-review', 0.5],
      ['team-meeting', 0.75],
    ]);
  });

  it('adds up: lines, kinds and lanes are the whole, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.integer({ min: 0, max: 30 }), (lines, size) => {
        const cost = costOf(lines, team(size));
        const sum = (some: readonly { hours: number }[]) => some.reduce((all, { hours }) => all + hours, 0);
        for (const part of [cost.lines, cost.byKind, cost.byLane]) expect(sum(part)).toBeCloseTo(cost.hours, 6);
        expect(cost.byLane.map(({ lane }) => lane)).toEqual([...lanes]);
        expect(cost.coachingHours).toBeLessThanOrEqual(cost.hours + 1e-9);
      }),
    );
  });

  it('is the average of the slots that are really promised, over the 400 years after which the calendar repeats', () => {
    // Every n that divides 400 years into whole periods; 20,871 weeks are 400 years.
    for (const [every, unit] of [
      [1, 'week'],
      [3, 'week'],
      [1, 'month'],
      [2, 'month'],
      [1, 'quarter'],
      [4, 'quarter'],
    ] as const) {
      const line = commitment('c', {
        frequency: { times: 2, every, unit },
        with: { type: 'each-report' },
        validFrom: '2000-01-03',
        minutes: 30,
      });
      const begun = unit === 'week' ? '2001-01-01' : '2001-01-01';
      const ended = unit === 'week' ? '2400-12-31' : '2400-12-31';
      const slots = slotsOf([line], team(2), { from: begun, until: ended }, { weekStart: 1 });
      const inside = slots.filter((slot) => slot.from >= begun && slot.until <= ended);
      const hours = (inside.length * 30) / 60 / 20_871;
      // One period may lie across a border of the range.
      expect(Math.abs(hours - costOf([line], team(2)).hours) * 20_871).toBeLessThanOrEqual(2 * 2);
    }
  });

  it('counts someone with a line of their own once', () => {
    const each = commitment('each', { with: { type: 'each-report' } });
    const own = commitment('own', { with: { type: 'person', personId: 'ana' }, minutes: 60 });
    const people = [person('ana'), person('bo')];
    expect(costOf([each, own], people).lines.map(({ people: count, hours }) => [count, hours])).toEqual([
      [1, 0.5],
      [1, 1],
    ]);
  });
});

describe('the presets', () => {
  it.each([
    [0, 'four'],
    [6, 'four'],
    [8, 'eight'],
    [9, 'eight'],
    [10, 'ten'],
  ])('for %i reports is "%s"', (count, id) => {
    expect(fittingPreset(team(count))).toBe(id);
  });

  it.each(presetIds.filter((id) => id !== 'quarter-end'))('%s lacks no lane and fits into half of a week', (id) => {
    const size = { four: 4, ten: 10, eight: 8, leaders: 6, accounts: 6, 'new-team': 6 }[id];
    expect(lanesLacking(presetLines(id))).toEqual([]);
    expect(costOf(presetLines(id), team(size)).hours).toBeLessThan(weekHours / 2);
  });
});
