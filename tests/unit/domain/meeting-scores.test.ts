import { describe, expect, it } from 'vitest';
import type { ActionItem } from '../../../lib/domain/action-item';
import type { MeetingRecord } from '../../../lib/domain/meeting';
import {
  carriedOf,
  landedOf,
  occurrenceOf,
  onSlotOf,
  preparedOf,
  shortNoticeOf,
} from '../../../lib/domain/meeting-scores';
import type { SlotOutcome } from '../../../lib/domain/slot';
import type { Topic } from '../../../lib/domain/topic';
import { anaSlot, at, hourMs } from './sample-cadence';

const startAt = at('2026-11-17T10:00');
const endAt = at('2026-11-17T10:30');
const rhythm = 'person:one-on-one:ana';

const outcome = (more: Partial<SlotOutcome> = {}): SlotOutcome => ({
  slot: anaSlot,
  state: 'held-presumed',
  flags: { isMixed: false, isAutoMoved: false, isShortNotice: false },
  occurrence: 'm',
  startAt,
  endAt,
  isAtRisk: false,
  ...more,
});
const record = (more: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: 'm',
  rhythm,
  startAt,
  purpose: 'Unblock Fernhill',
  preparedAt: startAt - hourMs,
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const topic = (more: Partial<Topic> = {}): Topic => ({
  id: 't',
  rhythm,
  order: 0,
  title: 'Pricing',
  prompts: [],
  lane: 'shared',
  from: { type: 'person', personId: 'ana' },
  createdAt: startAt - 2 * hourMs,
  updatedAt: 0,
  ...more,
});
const item = (more: Partial<ActionItem> = {}): ActionItem => ({
  id: 'i',
  rhythm,
  text: 'Draft the mail',
  owner: 'me',
  dueOn: '2026-11-20',
  disposition: 'open',
  agreedIn: 'm',
  createdAt: startAt,
  updatedAt: 0,
  ...more,
});

describe('the scores beside occurrence', () => {
  it('print numerator and denominator, also of nothing', () => {
    expect(occurrenceOf({ held: 9, due: 11 })).toEqual({ count: 9, of: 11 });
    expect(onSlotOf([])).toEqual({ count: 0, of: 0 });
  });

  it('on-slot is held without any move of held; moved and moved back is a move', () => {
    const outcomes = [
      outcome(),
      outcome({ state: 'held-moved', moves: 1 }),
      outcome({ state: 'held', moves: 2 }),
      outcome({ state: 'cancelled' }),
    ];
    expect(onSlotOf(outcomes)).toEqual({ count: 1, of: 3 });
  });

  it('short notice is of all that was planned', () => {
    const flags = { isMixed: false, isAutoMoved: false, isShortNotice: true };
    expect(shortNoticeOf([outcome({ flags, state: 'cancelled' }), outcome(), outcome({ state: 'upcoming' })])).toEqual({
      count: 1,
      of: 3,
    });
  });
});

describe('prepared', () => {
  const count = (one: SlotOutcome, records: MeetingRecord[], topics: Topic[], managers?: ReadonlySet<string>): number =>
    preparedOf([one], { records, topics }, managers).count;

  it.each<[string, number, MeetingRecord[], Topic[]]>([
    ["with purpose, agenda and the seller's topic", 1, [record()], [topic()]],
    ['without a record', 0, [], [topic()]],
    ['with an empty purpose', 0, [record({ purpose: ' ' })], [topic()]],
    ['with an agenda only after the start', 0, [record({ preparedAt: startAt + 1 })], [topic()]],
    [
      'without a topic of the seller',
      0,
      [record()],
      [topic({ from: { type: 'me' } }), topic({ from: { type: 'template' } })],
    ],
    ['with a topic that came after the start', 0, [record()], [topic({ createdAt: startAt + 1 })]],
    ['with a topic for another meeting', 0, [record()], [topic({ occurrence: 'other' })]],
    [
      'with a topic that was done in an earlier one',
      0,
      [record()],
      [topic({ doneAt: startAt - hourMs, doneIn: 'earlier' })],
    ],
    ['with a topic that was done in this one', 1, [record()], [topic({ doneAt: endAt, doneIn: 'm' })]],
  ])('a 1:1 %s counts %i', (_name, expected, records, topics) => {
    expect(count(outcome(), records, topics)).toBe(expected);
  });

  it('asks for the topic of the seller in a 1:1 only', () => {
    expect(count(outcome({ slot: { ...anaSlot, kind: 'coaching' } }), [record()], [])).toBe(1);
  });

  it('takes my own topic where I am the seller', () => {
    expect(count(outcome(), [record()], [topic({ from: { type: 'me' } })], new Set(['ana']))).toBe(1);
  });

  it('is of held only', () => {
    expect(
      preparedOf([outcome({ state: 'cancelled' }), outcome({ state: 'held' })], {
        records: [record()],
        topics: [topic()],
      }),
    ).toEqual({ count: 1, of: 1 });
  });
});

describe('landed', () => {
  it.each<[string, number, MeetingRecord[], ActionItem[]]>([
    ['a dated action within 24 hours', 1, [], [item({ createdAt: endAt + 24 * hourMs })]],
    ['a dated action after 24 hours', 0, [], [item({ createdAt: endAt + 24 * hourMs + 1 })]],
    ['an action without a date', 0, [], [{ ...item(), dueOn: '' }].map(({ dueOn: _due, ...rest }) => rest)],
    ['an action that was deleted', 0, [], [item({ deletedAt: 1 })]],
    ['an action of another meeting', 0, [], [item({ agreedIn: 'other' })]],
    ['the word that none is needed', 1, [record({ isNoActionNeeded: true, landedAt: endAt })], []],
    ['that word two days later', 0, [record({ isNoActionNeeded: true, landedAt: endAt + 48 * hourMs })], []],
  ])('by %s: %i', (_name, count, records, items) => {
    expect(landedOf([outcome()], { records, items })).toEqual({ count, of: 1 });
  });

  it('counts a meeting that was held without an event as not landed', () => {
    const { occurrence: _id, startAt: _start, endAt: _end, ...bare } = outcome({ state: 'held' });
    expect(landedOf([bare], { records: [], items: [item()] })).toEqual({ count: 0, of: 1 });
  });
});

describe('carried', () => {
  const here = { id: 'm', rhythm, startAt, endAt };
  const earlier = (more: Partial<ActionItem> = {}): ActionItem =>
    item({ agreedIn: 'before', createdAt: startAt - 100 * hourMs, ...more });

  it('is the share of previous open actions that were given a disposition', () => {
    const items = [
      earlier({ disposition: 'done', settledIn: 'm', settledAt: startAt + 60_000 }),
      earlier({ disposition: 'moved', settledIn: 'm', settledAt: startAt + 60_000 }),
      earlier({ disposition: 'dropped', settledAt: endAt + hourMs }),
      earlier(),
      earlier({ disposition: 'moved', settledAt: startAt - 50 * hourMs }),
      earlier({ disposition: 'done', settledAt: endAt + 30 * hourMs }),
    ];
    expect(carriedOf(here, items)).toEqual({ count: 3, of: 6 });
  });

  it('leaves out what was settled before, agreed here, deleted or of another rhythm', () => {
    const items = [
      earlier({ disposition: 'done', settledAt: startAt - 1 }),
      item(),
      earlier({ deletedAt: 1 }),
      earlier({ rhythm: 'person:coaching:ana' }),
      earlier({ createdAt: startAt + 1 }),
    ];
    expect(carriedOf(here, items)).toEqual({ count: 0, of: 0 });
  });
});
