import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  isTemplateTopicId,
  orderBefore,
  orderOfNew,
  orderOfWaiting,
  templateTopicId,
  topicsOfTemplate,
  withSellersFirst,
} from '../../../lib/domain/agenda';
import type { Topic } from '../../../lib/domain/topic';

const meeting = { occurrence: 'now', rhythm: 'person:one-on-one:ana', isNext: true };
const template = ['Open', 'Numbers', 'Land'].map((title) => ({ title, minutes: 5, prompts: ['Why?'] }));
const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  rhythm: meeting.rhythm,
  order: 150,
  title: id,
  prompts: [],
  lane: 'shared',
  from: { type: 'me' },
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const never = () => false;
const titles = (topics: readonly Topic[]) => topics.map(({ title }) => title);
const shown = (
  stored: Topic[],
  change: Partial<typeof meeting> = {},
  isPending: (occurrence: string) => boolean = never,
) => titles(agendaOf({ ...meeting, ...change }, stored, template, isPending, 9));

test('a topic that was put off to the next time waits for another meeting than this one', () => {
  const later = topic('Later', { notIn: 'now' });
  expect(shown([later])).not.toContain('Later');
  expect(shown([later], { occurrence: 'after' })).toContain('Later');
});

describe('the template', () => {
  test('stands as shipped, under ids that it keeps when it is stored', () => {
    const agenda = agendaOf(meeting, [], template, never, 9);
    expect(titles(agenda)).toEqual(['Open', 'Numbers', 'Land']);
    expect(agenda.map(({ id }) => id)).toEqual([0, 1, 2].map((index) => templateTopicId('now', index)));
    expect(agenda.every(({ id, occurrence }) => isTemplateTopicId(id) && occurrence === 'now')).toBe(true);
    expect(agendaOf(meeting, topicsOfTemplate(template, meeting, 9), template, never, 9)).toEqual(agenda);
  });

  test('as stored for this meeting replaces the shipped one, even when all of it was removed', () => {
    const stored = topicsOfTemplate(template, meeting, 1);
    expect(shown(stored.map((each) => ({ ...each, title: `${each.title}!` })))).toEqual(['Open!', 'Numbers!', 'Land!']);
    expect(shown(stored.map((each) => ({ ...each, deletedAt: 1 })))).toEqual([]);
    expect(
      shown(topicsOfTemplate([{ title: 'Old', minutes: 1, prompts: [] }], { ...meeting, occurrence: 'before' }, 1)),
    ).toEqual(['Open', 'Numbers', 'Land']);
  });

  test('is not shared with what ships: changing an agenda changes no template', () => {
    agendaOf(meeting, [], template, never, 9)[0]?.prompts.push('Else?');
    expect(template[0]?.prompts).toEqual(['Why?']);
  });
});

describe('a topic is on the agenda', () => {
  test.each<[string, Partial<Topic>, Partial<typeof meeting>, string[], boolean]>([
    ['put there', { occurrence: 'now' }, { isNext: false }, [], true],
    ['waiting for the next one, and this is it', {}, {}, [], true],
    ['waiting for the next one, and this is not it', {}, { isNext: false }, [], false],
    ['left open by one that is over or gone', { occurrence: 'before' }, {}, [], true],
    ['of one that is still to come', { occurrence: 'later' }, {}, ['later'], false],
    ['left open, but another one is next', { occurrence: 'before' }, { isNext: false }, [], false],
    ['ticked here', { occurrence: 'before', doneAt: 1, doneIn: 'now' }, { isNext: false }, [], true],
    ['ticked elsewhere', { doneAt: 1, doneIn: 'before' }, {}, [], false],
    ['deleted', { occurrence: 'now', deletedAt: 1 }, {}, [], false],
    ['of the template of another', { occurrence: 'before', from: { type: 'template' } }, {}, [], false],
  ])('%s: %#', (_, more, change, pending, expected) => {
    expect(shown([topic('x', more)], change, (id) => pending.includes(id)).includes('x')).toBe(expected);
  });
});

describe('the place of a topic', () => {
  const stand = topicsOfTemplate(template, meeting, 1);

  test('that is added is after the others and before the landing', () => {
    expect(orderOfNew(stand)).toBe(150);
    expect(orderOfNew([...stand, topic('x')].toSorted((a, b) => a.order - b.order))).toBe(175);
    expect([orderOfNew([]), orderOfNew([topic('x', { order: 7 })])]).toEqual([0, 107]);
  });

  test('that waits is after those that wait, always before a sixth, and never that of another', () => {
    const waiting: Topic[] = [
      topic('done', { order: 499, doneAt: 1 }),
      topic('elsewhere', { order: 499, occurrence: 'before' }),
    ];
    for (let count = 0; count < 40; count += 1) {
      const order = orderOfWaiting(waiting);
      expect(order).toBeLessThan(500);
      expect(order).toBeGreaterThan(Math.max(400, ...waiting.slice(2).map((each) => each.order)));
      waiting.push(topic(`w${count}`, { order }));
    }
    expect(orderOfWaiting([])).toBe(450);
  });

  test('that is moved is before the one that was named, or last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.option(fc.nat()), (count, at, to) => {
        const agenda = Array.from({ length: count }, (_, index) => topic(`t${index}`, { order: index * 100 }));
        const id = `t${at % count}`;
        const before = to === null ? null : `t${to % count}`;
        fc.pre(id !== before);
        const order = orderBefore(agenda, id, before);
        const moved = agendaOf(
          meeting,
          agenda.map((each) => ({
            ...each,
            occurrence: 'now',
            ...(each.id === id && order !== undefined ? { order } : {}),
          })),
          [],
          never,
          9,
        ).map((each) => each.id);
        expect(moved[moved.indexOf(id) + 1] ?? null).toBe(before);
        expect(moved.filter((each) => each !== id)).toEqual(
          agenda.map((each) => each.id).filter((each) => each !== id),
        );
      }),
    );
  });

  test('before one that is not there is none', () => {
    expect(orderBefore(stand, stand[0]?.id ?? '', 'gone')).toBeUndefined();
    expect(orderBefore([topic('only')], 'only', null)).toBe(0);
  });
});

describe("the seller's first topic", () => {
  const kept = template.map((each, index) => (index === 1 ? { ...each, isForSeller: true as const } : each));
  const ana = { type: 'person', personId: 'ana' } as const;
  const placed = (...stored: Topic[]) => withSellersFirst(agendaOf(meeting, stored, kept, never, 9), kept, 'ana');

  test('takes the place that the template keeps for it, with its minutes and prompts', () => {
    const agenda = placed(topic('second', { order: 170, from: ana }), topic('first', { order: 160, from: ana }));
    expect(titles(agenda)).toEqual(['Open', 'first', 'second', 'Land']);
    expect(agenda[1]).toMatchObject({ minutes: 5, prompts: ['Why?'], from: ana });
    expect(agenda[2]).not.toHaveProperty('minutes');
  });

  test('keeps minutes of its own, and a place of its own once it was changed', () => {
    expect(placed(topic('first', { from: ana, minutes: 20 }))[1]).toMatchObject({ title: 'first', minutes: 20 });
    expect(titles(placed(topic('first', { from: ana, prompts: ['Why?'], order: -5 })))).toEqual([
      'first',
      'Open',
      'Land',
    ]);
  });

  test.each([
    ['mine', topic('other')],
    ["another person's", topic('other', { from: { type: 'person', personId: 'bo' } })],
    ['private', topic('other', { from: ana, lane: 'private' })],
  ])('is not one that is %s', (_, other) => {
    expect(titles(placed(other))).toContain('Numbers');
  });

  test('leaves a place alone that was ticked or given words', () => {
    const own = topicsOfTemplate(kept, meeting, 1).map((each, index) =>
      index === 1 ? { ...each, title: 'Fernhill' } : each,
    );
    expect(titles(placed(...own, topic('first', { from: ana })))).toEqual(['Open', 'Fernhill', 'first', 'Land']);
  });
});
