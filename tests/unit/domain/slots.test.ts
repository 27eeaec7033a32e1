import { describe, expect, it } from 'vitest';
import { findSlotKeyParts, meetingWordKey, slotKey } from '../../../lib/domain/slot-key';
import { slotsOf } from '../../../lib/domain/slots';
import { commitment, people, person, week } from './sample-cadence';

const rule = { weekStart: 1 };
const keys = (...args: Parameters<typeof slotsOf>): string[] => slotsOf(...args).map((slot) => slot.id);

describe('slotsOf', () => {
  it('makes one slot per person and period', () => {
    expect(slotsOf([commitment('weekly')], people, week, rule)).toEqual([
      {
        id: 'weekly/ana/2026-11-16/0',
        commitmentId: 'weekly',
        kind: 'one-on-one',
        personId: 'ana',
        from: '2026-11-16',
        until: '2026-11-22',
        period: { from: '2026-11-16', until: '2026-11-22' },
        index: 0,
        minutes: 30,
      },
    ]);
  });

  it('expands "each report" to the direct reports only, and the team to one slot without a person', () => {
    const roster = [...people.slice(0, 2), person('boss', { relation: 'manager' }), person('gone', { deletedAt: 1 })];
    const each = commitment('each', { with: { type: 'each-report' } });
    const team = commitment('team', { kind: 'team-meeting', with: { type: 'team' } });
    expect(keys([team, each], roster, week, rule)).toEqual([
      'each/ana/2026-11-16/0',
      'each/bo/2026-11-16/0',
      'team/team/2026-11-16/0',
    ]);
  });

  it('lets a commitment with one person take the place of that of each report, for the same kind only', () => {
    const each = commitment('each', { with: { type: 'each-report' } });
    const own = commitment('own', {
      with: { type: 'person', personId: 'bo' },
      frequency: { times: 2, every: 1, unit: 'week' },
    });
    const coaching = commitment('coach', { kind: 'coaching', with: { type: 'person', personId: 'ana' } });
    expect(keys([each, own, coaching], people.slice(0, 2), week, rule)).toEqual([
      'coach/ana/2026-11-16/0',
      'each/ana/2026-11-16/0',
      'own/bo/2026-11-16/0',
      'own/bo/2026-11-16/1',
    ]);
  });

  it('makes no slot for someone who is not on the roster, or for a deleted commitment', () => {
    const stranger = commitment('x', { with: { type: 'person', personId: 'zed' } });
    expect(keys([stranger, commitment('weekly', { deletedAt: 1 })], people, week, rule)).toEqual([]);
  });

  it.each([
    ['joins on Wednesday: three of five days', { from: '2026-11-18' }, ['2026-11-18', '2026-11-22']],
    ['joins on Thursday: two of five days', { from: '2026-11-19' }, undefined],
    ['leaves on Wednesday: three of five days', { until: '2026-11-18' }, ['2026-11-16', '2026-11-18']],
    ['leaves on Tuesday: two of five days', { until: '2026-11-17' }, undefined],
    ['joins on Saturday', { from: '2026-11-21' }, undefined],
  ])('counts the working days of someone who %s', (_name, dates, expected) => {
    const slots = slotsOf([commitment('weekly')], [person('ana', dates)], week, rule);
    expect(slots.map(({ from, until }) => [from, until])).toEqual(expected === undefined ? [] : [expected]);
    expect(slots.map(({ period }) => period)).toEqual(
      expected === undefined ? [] : [{ from: expected[0], until: expected[1] }],
    );
  });

  it.each([
    ['2026-11-16', 2],
    ['2026-11-18', 1],
    ['2026-11-19', 1],
    ['2026-11-20', 0],
  ])('earns of two a week, valid from %s, %i', (validFrom, count) => {
    const twice = commitment('twice', { validFrom, frequency: { times: 2, every: 1, unit: 'week' } });
    expect(slotsOf([twice], people, week, rule)).toHaveLength(count);
  });

  it('gives the week of an edit to one of the two lines and lets meetings of the whole week fill it', () => {
    const old = commitment('old', { validUntil: '2026-11-18' });
    const edited = commitment('new', { validFrom: '2026-11-19', minutes: 45 });
    const slots = slotsOf([old, edited], people, week, rule);
    expect(slots.map(({ id }) => id)).toEqual(['old/ana/2026-11-16/0']);
    expect(slots[0]).toMatchObject({ until: '2026-11-18', period: week });
  });

  it('never rewrites a past period when a line ends', () => {
    const past = { from: '2026-11-02', until: '2026-11-08' };
    const before = slotsOf([commitment('weekly')], people, past, rule);
    expect(slotsOf([commitment('weekly', { validUntil: '2026-11-15' })], people, past, rule)).toEqual(before);
  });

  it('gives the whole period of slots that are longer than the range', () => {
    const quarterly = commitment('plan', { frequency: { times: 1, every: 1, unit: 'quarter' } });
    expect(slotsOf([quarterly], people, week, rule)).toMatchObject([{ from: '2026-10-01', until: '2026-12-31' }]);
  });
});

describe('slotKey', () => {
  it('is read back to the parts it was made of, for a person and the team', () => {
    for (const parts of [
      { commitmentId: 'c', personId: 'ana', periodFrom: '2026-11-16', index: 1 },
      { commitmentId: 'c', periodFrom: '2026-11-16', index: 0 },
    ])
      expect(findSlotKeyParts(slotKey(parts))).toEqual(parts);
  });

  it('is not mistaken for the key of a word on a meeting without a slot', () => {
    expect(findSlotKeyParts(meetingWordKey('uid/20261116T090000Z'))).toBeUndefined();
    expect(findSlotKeyParts('c/ana/soon/0')).toBeUndefined();
  });
});
