import { describe, expect, it } from 'vitest';
import { heatLevel } from '../../../components/board/quarter-heat';
import { percentOf } from '../../../components/board/say-number';
import { at, facts, lines, looked, meeting, meetings, modelOf } from './sample-quarter';

describe('the headline', () => {
  it('counts the weeks that have begun, and all that was left out', () => {
    const { headline } = modelOf();
    // Weeks 6 to 8: 3 of Ana, 3 of Cy (one to come), 3 with the team; weeks 1 to 5 were not looked at.
    expect(headline.weeks).toBe(8);
    expect(headline.adherence).toMatchObject({ planned: 24, due: 8, held: 7, unseen: 15, upcoming: 1, adHoc: 1 });
    expect(headline.slotIds).toHaveLength(24);
    expect(headline.before).toBeUndefined();
    expect(headline.change).toBeUndefined();
  });

  it('compares with as many weeks of the period before', () => {
    const last = { period: { type: 'weeks', count: 12, last: '2026-11-08' } as const };
    // Two weeks later: what was the newest week is now compared with.
    const { headline } = modelOf({}, { ...last, against: 'none' });
    expect(headline.adherence).toMatchObject({ held: 3, due: 3 });
    const quarter = modelOf({}, { period: { type: 'quarter', year: 2027, quarter: 1 } });
    expect(quarter.headline.weeks).toBe(0);
    expect(quarter.headline.change).toBeUndefined();
  });

  it('a share never rounds to all or to none what is not', () => {
    expect([percentOf(299, 300), percentOf(1, 300), percentOf(300, 300), percentOf(0, 300), percentOf(0, 0)]).toEqual([
      99, 1, 100, 0, 0,
    ]);
  });
});

describe('held, by week', () => {
  it('has a column for each week of the quarter; what was not observed and what is to come stand apart', () => {
    const { trend } = modelOf();
    const [own] = trend.groups.filter(({ isBefore }) => !isBefore);
    expect(own?.columns).toHaveLength(14);
    expect(own?.columns[5]).toMatchObject({ number: 6, from: '2026-11-02', held: 3, due: 3, unseen: 0 });
    expect(own?.columns[6]).toMatchObject({ number: 7, held: 2, due: 3 });
    expect(own?.columns[7]).toMatchObject({ number: 8, held: 2, due: 2, upcoming: 1, is: 'now' });
    expect(own?.columns[0]).toMatchObject({ held: 0, due: 0, unseen: 3 });
    expect(own?.columns[8]).toMatchObject({ is: 'future', upcoming: 3 });
    expect(trend).toMatchObject({ most: 3, seenWeeks: 3, isEnough: true, hasUnseen: true });
  });

  it('is not drawn while fewer than three weeks count', () => {
    const { trend, heat } = modelOf({
      facts: { ...facts, meetings: meetings.filter(({ startAt }) => startAt > at('2026-11-08T00:00')) },
    });
    expect(trend).toMatchObject({ seenWeeks: 2, isEnough: false });
    expect(heat.isEnough).toBe(false);
  });

  it('of 26 weeks only those are drawn', () => {
    const { trend } = modelOf({}, { period: { type: 'weeks', count: 26 } });
    expect(trend.groups.map(({ columns }) => columns.length)).toEqual([26]);
  });

  it('follows the filters', () => {
    const cys = modelOf({}, { people: ['cy'] });
    expect(cys.headline.adherence).toMatchObject({ held: 1, due: 2, adHoc: 0 });
    const teams = modelOf({}, { people: ['team'] });
    expect(teams.headline.adherence).toMatchObject({ held: 3, due: 3 });
    const kinds = modelOf({}, { kinds: ['one-on-one'] });
    expect(kinds.headline.adherence).toMatchObject({ held: 4, due: 5, adHoc: 0 });
    expect(kinds.choices).toEqual({
      people: [{ id: 'ana', name: 'Ana' }, { id: 'cy', name: 'Cy' }, { id: 'team' }],
      kinds: ['one-on-one', 'team-meeting'],
    });
  });
});

describe('the week of the quarter', () => {
  it('starts with the first quarter that anything was promised in, and sums both ends', () => {
    const { heat } = modelOf();
    expect(heat.rows.map(({ quarter }) => quarter)).toEqual([{ year: 2026, quarter: 4 }]);
    expect(heat.early).toEqual({ held: 7, due: 8 });
    expect(heat.late).toEqual({ held: 0, due: 0 });
    expect(heat.rows[0]?.cells[6]).toMatchObject({ number: 7, held: 2, due: 3, level: 2 });
    expect(heat.rows[0]?.cells[0]).not.toHaveProperty('level');
  });

  it.each([
    [5, 12, 0],
    [6, 12, 1],
    [8, 12, 2],
    [9, 11, 3],
    [10, 11, 4],
    [11, 11, 4],
  ])('%i of %i is step %i', (held, due, level) => {
    expect(heatLevel(held, due)).toBe(level);
  });
});

describe('the plan against the calendar', () => {
  const stateOf = (change: Partial<typeof facts>, personId?: string) =>
    modelOf({ current: { ...facts, ...change } })
      .contract.flatMap(({ members }) => members)
      .find((member) => member.personId === personId);

  it('a weekly series with a meeting ahead stands as planned', () => {
    expect(stateOf({ meetings: [...meetings, meeting('one-on-one', 'ana', '2026-11-26T10:00')] }, 'ana')).toMatchObject(
      {
        state: 'planned',
        everyDays: 7,
        lastOn: '2026-11-26',
      },
    );
  });

  it('a series without a meeting in the days ahead, which were looked at, has ended', () => {
    expect(stateOf({}, 'ana')).toMatchObject({ state: 'ended', lastOn: '2026-11-19' });
  });

  it('of days that were not looked at nothing is said', () => {
    expect(stateOf({ coverage: [] }, 'ana')).toMatchObject({ state: 'unknown' });
    const old = looked('2026-11-16', '2026-11-30', at('2026-11-10T09:00'));
    expect(stateOf({ coverage: [old] }, 'ana')).toMatchObject({ state: 'unknown' });
  });

  it('with no meeting at all it is missing', () => {
    expect(stateOf({ meetings: [] }, 'cy')).toMatchObject({ state: 'missing', occurrences: [] });
  });

  it('every second week is too rare for a weekly line, and a weekly one is more than a bi-weekly line plans', () => {
    const every14 = ['2026-10-29', '2026-11-12', '2026-11-26'].map((on) => meeting('one-on-one', 'ana', `${on}T10:00`));
    expect(stateOf({ meetings: every14 }, 'ana')).toMatchObject({ state: 'rare', everyDays: 14 });
    const biWeekly = lines.map((line) => ({ ...line, frequency: { times: 1, every: 2, unit: 'week' as const } }));
    const weekly = [...meetings, meeting('one-on-one', 'ana', '2026-11-26T10:00')];
    expect(stateOf({ commitments: biWeekly, meetings: weekly }, 'ana')).toMatchObject({ state: 'more', everyDays: 7 });
  });

  it('says another length than the planned one', () => {
    const long = meeting('team-meeting', null, '2026-11-23T09:00', { endAt: at('2026-11-23T10:00') });
    expect(stateOf({ meetings: [long] })).toMatchObject({ state: 'planned', minutes: 60 });
    expect(stateOf({ meetings: [meeting('team-meeting', null, '2026-11-23T09:00')] })).not.toHaveProperty('minutes');
  });

  it('a line that ended, or that has not begun, is not asked for', () => {
    const others = [
      { ...lines[0]!, validUntil: '2026-11-15' },
      { ...lines[1]!, validFrom: '2026-12-01' },
    ];
    expect(modelOf({ current: { ...facts, commitments: others } }).contract).toEqual([]);
  });
});
