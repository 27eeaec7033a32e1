import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealPicture } from '../../../components/deal/deal-picture';
import { addDays } from '../../../lib/domain/day-range';
import { dealFacts } from '../../../lib/domain/deal/deal-row';
import type { PictureShape } from '../../../lib/domain/deal/flight-record';
import { at, seenBy, snapshotsOf, zone, type Look } from '../../unit/domain/deal/sample-deal';
import { englishWords } from '../panel/show-panel';

const me = { name: 'Kim', addresses: [], isManager: true, isSeller: false };

function drawn(looks: readonly Look[], today: string) {
  const snapshots = snapshotsOf(looks);
  const facts = { opportunities: [seenBy(snapshots)], snapshots, me, zone, now: at(today) };
  const [row] = dealFacts(facts);
  return row && dealPicture(englishWords, row, { today, zone });
}

const textsIn = (shapes: readonly PictureShape[]) => shapes.filter((shape) => 'text' in shape);
const linesIn = (shapes: readonly PictureShape[], token: string) =>
  shapes.filter((shape) => 'd' in shape && shape.line === token && shape.d.includes('C'));

test('one visit is no picture, and neither are visits that showed no day and no stage', () => {
  expect(drawn([['2026-11-19', { closeDate: '18/12/2026', stage: 'Proposal' }]], '2026-11-19')).toBeUndefined();
  expect(
    drawn(
      [
        ['2026-11-18', {}],
        ['2026-11-19', { amount: '€5' }],
      ],
      '2026-11-19',
    ),
  ).toBeUndefined();
});

test('each push is an arc with its days, a pull in an arc of another colour', () => {
  const picture = drawn(
    [
      ['2026-09-01', { closeDate: '30/09/2026', stage: 'Discovery' }],
      ['2026-10-01', { closeDate: '30/11/2026', stage: 'Proposal' }],
      ['2026-11-19', { closeDate: '10/11/2026', stage: 'Proposal' }],
    ],
    '2026-11-19',
  );
  const shapes = picture?.shapes ?? [];
  expect([linesIn(shapes, 'missed-sign').length, linesIn(shapes, 'accent').length]).toEqual([1, 1]);
  expect(textsIn(shapes).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['+61', '-20', '10 Nov', '30 Sept', 'Discovery', 'Proposal 49+ days', 'now']),
  );
  expect(picture?.says).toBe('Close date: 30 Sept, 30 Nov, 10 Nov. Stage: Discovery, Proposal. Visits: 3.');
});

test('whatever moved, all stays inside the picture, and no two dates stand over each other', () => {
  const step = fc.record({ after: fc.integer({ min: 1, max: 200 }), by: fc.integer({ min: -300, max: 400 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let [seenOn, closeOn] = ['2026-01-10', '2026-06-30'];
      const looks: Look[] = [[seenOn, { closeDate: closeOn, stage: 'A' }]];
      for (const { after, by } of steps) {
        [seenOn, closeOn] = [addDays(seenOn, after), addDays(closeOn, by)];
        looks.push([seenOn, { closeDate: closeOn, stage: by % 2 === 0 ? 'A' : 'A long name of a stage' }]);
      }
      const shapes = drawn(looks, seenOn)?.shapes ?? [];
      const xs = shapes.flatMap((shape) => ('x' in shape ? [shape.x] : [Number(/^M(-?[\d.]+)/.exec(shape.d)?.[1])]));
      for (const x of xs) expect(x).toBeGreaterThanOrEqual(0);
      for (const x of xs) expect(x).toBeLessThanOrEqual(330);
      const dates = textsIn(shapes)
        .filter(({ y }) => y === 65)
        .map(({ x }) => x)
        .toSorted((one, other) => one - other);
      for (const [index, x] of dates.entries()) expect(x - (dates[index - 1] ?? -99)).toBeGreaterThan(25);
    }),
    { numRuns: 60 },
  );
});
