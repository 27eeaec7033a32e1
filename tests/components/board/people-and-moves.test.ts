import { describe, expect, it } from 'vitest';
import { findGap } from '../../../components/board/equity';
import { ages } from '../../../components/board/promise-ages';
import type { ActionItem } from '../../../lib/domain/action-item';
import type { SlotOutcome, SlotState } from '../../../lib/domain/slot';
import { addDays } from '../../../lib/domain/day-range';
import { at, facts, meeting, meetings, modelOf, now, zone } from './sample-quarter';

/** A weekly 1:1 of each week from 2026-10-05 on, on Tuesdays. */
const weekly = (states: SlotState[]): SlotOutcome[] =>
  states.map((state, index) => {
    const from = addDays('2026-10-05', 7 * index);
    const startAt = at(`${addDays(from, 1)}T10:00`);
    return {
      slot: {
        id: `s${index}`,
        commitmentId: 'c',
        kind: 'one-on-one',
        personId: 'cy',
        from,
        until: addDays(from, 6),
        index: 0,
        minutes: 30,
      },
      state,
      flags: { isMixed: false, isAutoMoved: false, isShortNotice: false },
      startAt,
      endAt: startAt + 1_800_000,
      isAtRisk: false,
    };
  });

describe('the longest gap', () => {
  const span = { from: '2026-10-05', until: '2026-11-19' };

  it('is the time between two 1:1s that were held', () => {
    const gap = findGap(
      weekly(['held', 'cancelled', 'not-scheduled', 'held-presumed', 'held', 'held', 'held']),
      span,
      zone,
    );
    expect(gap).toEqual({
      days: 21,
      from: '2026-10-06',
      until: '2026-10-27',
      isPartlySeen: false,
      isLong: true,
      slotIds: ['s0', 's1', 's2', 's3'],
    });
  });

  it('still lasts while no later one was held', () => {
    const gap = findGap(
      weekly(['held', 'held', 'held', 'cancelled', 'cancelled', 'cancelled', 'cancelled']),
      span,
      zone,
    );
    expect(gap).toMatchObject({ days: 30, from: '2026-10-20', isPartlySeen: false, isLong: true });
    expect(gap).not.toHaveProperty('until');
  });

  it('fourteen days are no long gap: amber is from fifteen', () => {
    const states: SlotState[] = ['held', 'held', 'cancelled', 'held', 'held', 'held', 'held'];
    expect(findGap(weekly(states), span, zone)).toMatchObject({ days: 14, isLong: false });
  });

  it('with one in it that was not observed it may have been shorter, and is not marked', () => {
    const gap = findGap(weekly(['held', 'unseen', 'unseen', 'held', 'held', 'held', 'held']), span, zone);
    expect(gap).toMatchObject({ days: 21, isPartlySeen: true, isLong: false });
  });

  it('one that ended before the span is not of the span', () => {
    const states: SlotState[] = ['held', 'cancelled', 'cancelled', 'held', 'held', 'held', 'held'];
    expect(findGap(weekly(states), { from: '2026-11-02', until: '2026-11-19' }, zone)).toMatchObject({ days: 7 });
  });

  it('without any 1:1 promised there is none', () => {
    expect(findGap([], span, zone)).toBeUndefined();
  });
});

describe('who gets the time', () => {
  it('stands by name, with counts; the team is not a person', () => {
    const { equity } = modelOf();
    expect(
      equity.rows.map(({ name, adherence, shortNotice }) => [name, adherence.held, adherence.due, shortNotice]),
    ).toEqual([
      ['Ana', 3, 3, 0],
      ['Cy', 1, 2, 1],
    ]);
    expect(equity.team).toMatchObject({ held: 3, due: 3 });
    // The move was seen 16 hours before, but may have been made 25 hours before: the domain does not call it short.
    expect(equity.shortNotice).toBe(1);
  });

  it('what was excused bumped nobody', () => {
    const words = [{ id: 'c-one/cy/2026-11-09/0', word: 'excused' as const, saidAt: now, updatedAt: now }];
    expect(modelOf({ facts: { ...facts, words } }).equity.shortNotice).toBe(0);
  });
});

describe('the bump ledger', () => {
  it('has each move and cancellation, latest first, with what stands in its place', () => {
    const { bumps, places } = modelOf().ledger;
    expect(bumps).toHaveLength(2);
    expect(bumps[0]).toMatchObject({
      kind: 'one-on-one',
      personId: 'cy',
      what: 'moved',
      fromAt: at('2026-11-17T10:00'),
      toAt: at('2026-11-20T13:00'),
      seenAt: at('2026-11-16T18:00'),
      lead: { least: 16 * 3_600_000, most: 25 * 3_600_000 },
      isShortNotice: false,
      by: 'unknown',
      inItsPlace: { type: 'unknown' },
    });
    expect(bumps[1]).toMatchObject({
      what: 'cancelled',
      lead: { least: 2 * 3_600_000, most: 3 * 3_600_000 },
      isShortNotice: true,
      inItsPlace: { type: 'customer-call' },
    });
    expect(places).toEqual([
      { type: 'customer-call', count: 1 },
      { type: 'unknown', count: 1 },
    ]);
  });

  it('names a scheduling tool, another period, and the one who declined', () => {
    const out = meeting('one-on-one', 'ana', '2026-11-16T10:00', {
      firstStartAt: at('2026-11-12T10:00'),
      moves: [
        { seenAt: at('2026-11-11T09:00'), fromAt: at('2026-11-12T10:00'), toAt: at('2026-11-16T10:00'), isAuto: true },
      ],
    });
    const declined = meeting('one-on-one', 'cy', '2026-11-03T10:00', { declinedBy: ['cy'] });
    const { bumps } = modelOf({ facts: { ...facts, meetings: [out, declined] } }).ledger;
    expect(bumps.map(({ what, by, personId }) => [what, by, personId])).toEqual([
      ['moved-out', 'tool', 'ana'],
      ['cancelled', 'seller', 'cy'],
    ]);
    expect(bumps[1]).not.toHaveProperty('seenAt');
  });

  it('says another meeting of a kind that stands there', () => {
    const inPlace = meeting('deal-review', null, '2026-11-17T10:00');
    const { bumps } = modelOf({ facts: { ...facts, meetings: [...meetings, inPlace] } }).ledger;
    expect(bumps[0]?.inItsPlace).toEqual({ type: 'meeting', kind: 'deal-review' });
  });
});

describe('the coaching share', () => {
  it('is of whole weeks that count: joint calls and coaching, ad hoc ones too', () => {
    const { coaching } = modelOf();
    // Two whole weeks: one call of two hours; 3 1:1s and 2 team meetings of half an hour.
    expect(coaching?.weeks).toBe(2);
    expect(coaching?.hours).toBe(1);
    expect(coaching?.parts.map(({ type, hours }) => [type, hours])).toEqual([
      ['joint-call', 1],
      ['coaching', 0],
      ['other', 1.25],
    ]);
    expect(coaching?.parts[0]?.extras).toHaveLength(1);
  });

  it('does not follow the filter of kinds, but that of people', () => {
    expect(modelOf({}, { kinds: ['team-meeting'] }).coaching?.hours).toBe(1);
    expect(modelOf({}, { people: ['cy'] }).coaching?.hours).toBe(0);
  });

  it('is not there while no whole week counts', () => {
    expect(modelOf({ facts: { ...facts, meetings: [] } })).not.toHaveProperty('coaching');
  });

  it('takes the planned length where a block says nothing of its own', () => {
    const allDay = meeting('one-on-one', 'ana', '2026-11-05T00:00', { endAt: at('2026-11-06T00:00'), isAllDay: true });
    expect(modelOf({ facts: { ...facts, meetings: [allDay] } }).coaching?.parts[2]?.hours).toBe(0.5);
  });
});

describe('promises by age', () => {
  const day = 86_400_000;
  const item = (id: string, owner: string, daysAgo: number, change: Partial<ActionItem> = {}): ActionItem => ({
    id,
    rhythm: 'person:one-on-one:cy',
    personId: 'cy',
    text: id,
    owner,
    disposition: 'open',
    createdAt: now - daysAgo * day,
    updatedAt: now,
    ...change,
  });
  const items = [
    item('new', 'cy', 7),
    item('over', 'me', 8, { dueOn: '2026-11-05' }),
    item('older', 'cy', 29, { dueOn: '2026-11-19' }),
    item('moved', 'me', 15, { disposition: 'moved', dueOn: '2026-11-26' }),
    item('done', 'me', 3, { disposition: 'done' }),
    item('team', 'ana', 1, { rhythm: 'team:team-meeting' }),
  ];

  it('mine come first, each in its age; what is due today is not over', () => {
    const { promises } = modelOf({ items });
    expect(promises).toMatchObject({ over: 1, mineOver: 1 });
    expect(promises.rows.map(({ ownerId, cells }) => [ownerId, cells.map((cell) => cell.promises.length)])).toEqual([
      [undefined, [0, 1, 1, 0]],
      ['ana', [1, 0, 0, 0]],
      ['cy', [1, 0, 0, 1]],
    ]);
    expect(ages).toHaveLength(4);
    expect(promises.promises[0]).toMatchObject({ id: 'over', daysOver: 14 });
  });

  it('a person’s filter keeps theirs and what I promised them; a kind’s those of its meetings', () => {
    expect(modelOf({ items }, { people: ['ana'] }).promises.promises.map(({ id }) => id)).toEqual(['team']);
    expect(modelOf({ items }, { people: ['cy'] }).promises.promises).toHaveLength(5);
    expect(modelOf({ items }, { kinds: ['team-meeting'] }).promises.promises.map(({ id }) => id)).toEqual(['team']);
  });
});
