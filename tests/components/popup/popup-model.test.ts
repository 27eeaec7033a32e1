import { describe, expect, it } from 'vitest';
import { at, item, meeting, modelOf, person, sample, settings, team } from './sample-week';

describe('the model of the popup', () => {
  it('keeps the count of the domain, with all that it leaves out', () => {
    expect(modelOf().score).toMatchObject({
      due: 11,
      held: 9,
      presumed: 2,
      moved: 1,
      excused: 1,
      unseen: 1,
      upcoming: 3,
    });
  });

  it('asks for words on what was presumed, then for an agenda, then for promises', () => {
    expect(modelOf().next.map(({ type }) => type)).toEqual(['presumed', 'meeting', 'items']);
  });

  it('puts people by name and the team last, and counts held of due for each', () => {
    const rows = modelOf().matrix.rows.map(({ name, held, due }) => [name, held, due]);
    expect(rows).toEqual([
      ['Ana', 2, 2],
      ['Bo', 2, 3],
      ['Cy', 2, 3],
      ['Dee', 2, 2],
      [undefined, 1, 1],
    ]);
  });

  it('counts promises over by day, mine and theirs, and leaves undated ones out', () => {
    const { dueOn: _, ...undated } = item('Some day', 'me', '2026-11-01', 'ana');
    const { due } = modelOf({ items: [...sample.items, undated] });
    expect(due).toMatchObject({ over: 6, mineOver: 3, oldestDays: 14 });
    expect(due.mine.length + due.theirs.length).toBe(7);
  });

  it('leaves settled and deleted promises out', () => {
    const done = { ...item('Done', 'me', '2026-11-01', 'ana'), disposition: 'done' as const };
    const gone = { ...item('Gone', 'me', '2026-11-01', 'ana'), deletedAt: 2 };
    expect(modelOf({ items: [done, gone] }).due).toMatchObject({ mine: [], over: 0, oldestDays: 0 });
  });

  it('says what is missing for a meeting of today', () => {
    const [next] = modelOf().meetings;
    expect(next).toMatchObject({
      kind: 'one-on-one',
      name: 'Dee',
      hasAgenda: false,
      hasPurpose: false,
      hasTheirTopic: false,
    });
  });

  it('knows a past and a coming week from this one, and asks nothing that only now can be done', () => {
    const past = modelOf({ weekOf: '2026-11-10' });
    expect(past.week.is).toBe('past');
    expect(past.next).toEqual([]);
    expect(modelOf({ weekOf: '2026-11-24' }).week.is).toBe('future');
  });

  it('draws Saturday only when something stands on it', () => {
    expect(modelOf().days.map(({ on }) => on)).toHaveLength(5);
    const saturday = meeting('one-on-one', 'ana', '2026-11-21T10:00');
    const withSaturday = modelOf({
      meetings: [...sample.meetings.filter(({ id }) => !id.startsWith('one-on-one-ana')), saturday],
      words: [],
    });
    expect(withSaturday.days.map(({ on }) => on)).toContain('2026-11-21');
  });

  it('a slot without an event is at risk only when its time was looked at', () => {
    const without = modelOf({ meetings: sample.meetings.filter(({ id }) => !id.startsWith('one-on-one-dee')) });
    expect(without.score).toMatchObject({ upcoming: 3, atRisk: 0 });
  });

  it('a declined meeting that is still to come is at risk and comes first', () => {
    const declined = sample.meetings.map((one) =>
      one.id.startsWith('one-on-one-dee') ? { ...one, declinedBy: ['dee'] } : one,
    );
    expect(modelOf({ meetings: declined }).next[0]).toMatchObject({ type: 'risk', why: 'declined' });
  });

  it('finds a seller the next meeting with the manager, with topics, deals and promises', () => {
    const kim = person('Mo', 'manager');
    const next = meeting('one-on-one', 'mo', '2026-11-20T09:00');
    const topic = {
      id: 't1',
      rhythm: next.rhythm,
      order: 1,
      title: 'Pricing for Fernhill',
      prompts: [],
      lane: 'shared' as const,
      from: { type: 'me' as const },
      createdAt: 1,
      updatedAt: 1,
    };
    const deal = { ...topic, id: 't2', title: 'Oakdale', from: { type: 'opportunity' as const, record: 'sf:x:1' } };
    const model = modelOf({
      people: [...team, kim],
      meetings: [...sample.meetings, next],
      topics: [topic, deal],
      settings: { ...settings, me: { ...settings.me, isManager: false, isSeller: true } },
    });
    expect(model.role).toBe('seller');
    expect(model.preparation).toMatchObject({
      manager: { name: 'Mo' },
      meeting: { occurrence: next.id },
      topics: [{ title: 'Pricing for Fernhill', isMine: true }],
      deals: [{ title: 'Oakdale' }],
    });
  });

  it('a manager has no preparation, and says who promised what', () => {
    const model = modelOf();
    expect(model.preparation).toBeUndefined();
    expect(model.due.theirs.map(({ name }) => name)).toContain('Ana');
  });

  it('says that nothing is left once nothing is to come, and what next week has', () => {
    const friday = at('2026-11-20T17:30');
    const model = modelOf({
      now: friday,
      meetings: sample.meetings.map((one) => ({ ...one, lastSeenAt: friday })),
      items: [],
      ahead: { planned: 12, withoutEvent: 2 },
    });
    expect(model.next.map(({ type }) => type)).toEqual(['presumed', 'nothing-left', 'next-week']);
  });
});
