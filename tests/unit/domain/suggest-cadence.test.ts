import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../lib/domain/cadence-line';
import { sellerPreset } from '../../../lib/domain/cadence-presets';
import { addDays } from '../../../lib/domain/day-range';
import type { Meeting } from '../../../lib/domain/meeting';
import { suggestCadence } from '../../../lib/domain/suggest-cadence';
import { hourMs, meeting, people, person, zone } from './sample-cadence';
import { kimsLines } from '../../sample/sample-lines';

const manager = { me: { isManager: true, isSeller: false }, zone };
const every = (days: number, count: number, hour: string, more: Partial<Meeting> = {}): Meeting[] =>
  Array.from({ length: count }, (_, index) => {
    const start = `${addDays('2026-10-05', index * days)}T${hour}`;
    return meeting(start, { id: `${start}-${more.kind ?? ''}-${(more.personIds ?? []).join()}`, ...more });
  });

describe('suggestCadence', () => {
  it('finds four weekly 1:1s and a bi-weekly pipeline review', () => {
    const seen = [
      ...people.flatMap(({ id }) => every(7, 5, '10:00', { personIds: [id] })),
      ...every(14, 3, '14:00', { kind: 'pipeline-review', personIds: ['bo'] }),
      ...every(7, 4, '09:00', { kind: 'team-meeting', personIds: [], withTeam: true }),
    ];
    expect(suggestCadence(seen, people, manager)).toEqual([
      {
        kind: 'one-on-one',
        with: { type: 'each-report' },
        frequency: { times: 1, every: 1, unit: 'week' },
        minutes: 30,
        personIds: ['ana', 'bo', 'cy', 'dee'],
        seen: 20,
        isGuessed: false,
      },
      {
        kind: 'pipeline-review',
        with: { type: 'person', personId: 'bo' },
        frequency: { times: 1, every: 2, unit: 'week' },
        minutes: 30,
        personIds: ['bo'],
        seen: 3,
        isGuessed: false,
      },
      {
        kind: 'team-meeting',
        with: { type: 'team' },
        frequency: { times: 1, every: 1, unit: 'week' },
        minutes: 30,
        personIds: [],
        seen: 4,
        isGuessed: false,
      },
    ]);
  });

  it.each([
    [3, { times: 2, every: 1, unit: 'week' }],
    [7, { times: 1, every: 1, unit: 'week' }],
    [14, { times: 1, every: 2, unit: 'week' }],
    [30, { times: 1, every: 1, unit: 'month' }],
    [91, { times: 1, every: 1, unit: 'quarter' }],
  ])('takes a gap of %i days for %o', (days, frequency) => {
    expect(suggestCadence(every(days, 4, '10:00'), people, manager)[0]?.frequency).toEqual(frequency);
  });

  it('does not let one week that was left out change the frequency', () => {
    const seen = every(7, 6, '10:00').toSpliced(2, 1);
    expect(suggestCadence(seen, people, manager)[0]?.frequency).toEqual({ times: 1, every: 1, unit: 'week' });
  });

  it('keeps lines apart when one report has another rhythm', () => {
    const seen = [...every(7, 4, '10:00'), ...every(14, 3, '11:00', { personIds: ['bo'] })];
    const lines = suggestCadence(seen, people.slice(0, 2), manager);
    expect(lines.map(({ with: others, frequency }) => [others, frequency.every])).toEqual([
      [{ type: 'person', personId: 'ana' }, 1],
      [{ type: 'person', personId: 'bo' }, 2],
    ]);
  });

  it('guesses the usual frequency of a recurring meeting seen once, and says so', () => {
    const [line] = suggestCadence(every(1, 1, '10:00', { kind: 'coaching' }), people, manager);
    expect(line).toMatchObject({ frequency: { times: 1, every: 2, unit: 'week' }, isGuessed: true, seen: 1 });
  });

  it('takes the usual length, not the odd one', () => {
    const seen = every(7, 3, '10:00').map((one, index) =>
      index === 1 ? { ...one, endAt: one.startAt + 3 * hourMs } : one,
    );
    expect(suggestCadence(seen, people, manager)[0]?.minutes).toBe(30);
  });

  it.each<[string, Meeting[]]>([
    ['a single meeting that does not recur', every(1, 1, '10:00', { isRecurring: false })],
    ['meetings that are gone', every(7, 4, '10:00', { isStanding: false })],
    ['days and not meetings', every(7, 4, '10:00', { isAllDay: true })],
    ['meetings with a peer', every(7, 4, '10:00', { personIds: ['pat'] })],
    ['meetings with my own manager', every(7, 4, '10:00', { personIds: ['boss'] })],
    ['meetings with strangers', every(7, 4, '10:00', { personIds: [] })],
  ])('suggests nothing from %s', (_name, seen) => {
    const roster = [...people, person('pat', { relation: 'peer' }), person('boss', { relation: 'manager' })];
    expect(suggestCadence(seen, roster, manager)).toEqual([]);
  });

  it('suggests to a seller what is held with their manager', () => {
    const roster = [person('boss', { relation: 'manager' })];
    const seen = every(7, 4, '10:00', { personIds: ['boss'] });
    const seller = { me: { isManager: false, isSeller: true }, zone };
    expect(suggestCadence(seen, roster, seller).map(({ with: others }) => others)).toEqual([
      { type: 'person', personId: 'boss' },
    ]);
  });

  it('says the same whatever the order of the meetings', () => {
    const seen = [
      ...every(7, 4, '10:00'),
      ...every(14, 3, '11:00', { personIds: ['bo'] }),
      ...every(7, 3, '12:00', { kind: 'coaching' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(seen, { minLength: seen.length }), (shuffled) => {
        expect(suggestCadence(shuffled, people, manager)).toEqual(suggestCadence(seen, people, manager));
      }),
      { numRuns: 30 },
    );
  });
});

describe('presets', () => {
  const birth = { now: 7, validFrom: '2026-11-23' };

  it('turn into commitments with ids, one for each line', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const commitments = commitmentsOf(kimsLines(), { ...birth, newId: () => ids.shift() ?? '' });
    expect(
      commitments.map(({ id, kind, with: others, frequency, minutes }) => [
        id,
        kind,
        others.type,
        frequency.every,
        minutes,
      ]),
    ).toEqual([
      ['a', 'one-on-one', 'each-report', 1, 30],
      ['b', 'coaching', 'each-report', 2, 45],
      ['c', 'pipeline-review', 'each-report', 2, 45],
      ['d', 'deal-review', 'team', 1, 45],
      ['e', 'forecast-review', 'team', 1, 30],
      ['f', 'team-meeting', 'team', 1, 45],
    ]);
    expect(
      commitments.every((one) => one.validFrom === '2026-11-23' && one.createdAt === 7 && one.updatedAt === 7),
    ).toBe(true);
  });

  it('give a seller a weekly 1:1 with their manager', () => {
    expect(sellerPreset('boss')[0]).toEqual({
      kind: 'one-on-one',
      with: { type: 'person', personId: 'boss' },
      frequency: { times: 1, every: 1, unit: 'week' },
      minutes: 30,
    });
  });
});
