import { describe, expect, it } from 'vitest';
import type { ActionItem } from '../../../lib/domain/action-item';
import { findBadge, type Badge } from '../../../lib/domain/badge';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { MeetingRecord } from '../../../lib/domain/meeting';
import type { Topic } from '../../../lib/domain/topic';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const now = Date.parse('2026-11-19T12:00:00Z');

const topic = (from: Topic['from']): Topic => ({
  id: 't',
  rhythm: 'person:one-on-one:ana',
  order: 1,
  title: 'How is Fernhill?',
  prompts: [],
  lane: 'shared',
  from,
  createdAt: 1,
  updatedAt: 1,
});

const item = (more: Partial<ActionItem>): ActionItem => ({
  id: 'i',
  rhythm: 'person:one-on-one:ana',
  text: 'Send the price list',
  owner: 'ana',
  disposition: 'open',
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

const record = (more: Partial<MeetingRecord>) => ({
  id: 'one',
  rhythm: 'person:one-on-one:ana',
  startAt: now,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

/** A 1:1 of half an hour that begins so many hours from now. */
const brief = (hours: number, more: Partial<MeetingBrief> = {}): MeetingBrief => ({
  type: 'meeting',
  reader: {
    name: 'Kim',
    role: 'manager',
    zone: 'Europe/Berlin',
    theme: 'system',
    isFolded: false,
    now,
    today: '2026-11-19',
  },
  occurrence: 'one',
  series: 'one',
  rhythm: 'person:one-on-one:ana',
  kind: 'one-on-one',
  why: { code: 'seen-before' },
  isMixed: false,
  otherKinds: [],
  title: '1:1 Ana',
  startAt: now + hours * hourMs,
  endAt: now + (hours + 0.5) * hourMs,
  isAllDay: false,
  isRecurring: true,
  people: [],
  withTeam: false,
  standing: { recent: [], held: 0, of: 0 },
  agenda: { question: '', minutes: 30, owner: 'seller', preWork: [], guard: '', topics: [topic({ type: 'template' })] },
  items: [],
  otherOpenCount: 0,
  earlier: [],
  record: null,
  hasPrivateNote: false,
  isPartlyRead: false,
  ...more,
});

const agenda = (from: Topic['from']) => ({ ...brief(0).agenda, topics: [topic({ type: 'template' }), topic(from)] });
const over = { dueOn: '2026-11-18' };

describe('before its end', () => {
  it.each<[string, Badge, MeetingBrief]>([
    ['has only the template', { state: 'no-agenda' }, brief(24)],
    [
      'has a topic that someone put there',
      { state: 'ready' },
      brief(24, { agenda: agenda({ type: 'person', personId: 'ana' }) }),
    ],
    ['took the template as it is', { state: 'ready' }, brief(24, { record: record({ preparedAt: now }) })],
    [
      'has two items over their day',
      { state: 'overdue', count: 2 },
      brief(24, { items: [item(over), item({ ...over, disposition: 'moved' })] }),
    ],
    [
      'has items over and an agenda',
      { state: 'overdue', count: 1 },
      brief(24, { items: [item(over)], agenda: agenda({ type: 'me' }) }),
    ],
    [
      'has items due today, undated or done',
      { state: 'no-agenda' },
      brief(24, { items: [item({ dueOn: '2026-11-19' }), item({}), item({ ...over, disposition: 'done' })] }),
    ],
    ['runs', { state: 'no-agenda' }, brief(-0.25, { state: 'upcoming' })],
    [
      'has no times that could be read',
      { state: 'no-agenda' },
      (({ startAt: _start, endAt: _end, ...rest }) => rest)(brief(0)),
    ],
  ])('one that %s says so', (_name, badge, one) => {
    expect(findBadge(one, true)).toEqual(badge);
  });

  it('one that was declined or taken off the calendar says nothing', () => {
    expect(findBadge(brief(24), false)).toBeUndefined();
    expect(findBadge(brief(24, { state: 'cancelled' }), true)).toBeUndefined();
  });
});

describe('after its end', () => {
  it.each<[string, Badge | undefined, Partial<MeetingBrief>]>([
    ['nothing was agreed or said', { state: 'not-landed' }, {}],
    [
      'something dated was agreed in it',
      { state: 'landed' },
      { items: [item({ agreedIn: 'one', dueOn: '2026-12-01' })] },
    ],
    ['something undated was agreed in it', { state: 'not-landed' }, { items: [item({ agreedIn: 'one' })] }],
    [
      'something dated was agreed in another',
      { state: 'not-landed' },
      { items: [item({ agreedIn: 'two', dueOn: '2026-12-01' })] },
    ],
    ['no action was needed', { state: 'landed' }, { record: record({ isNoActionNeeded: true }) }],
    ['it was landed', { state: 'landed' }, { record: record({ landedAt: now }) }],
    ['items of before are over their day', { state: 'not-landed' }, { items: [item(over)] }],
    ['it is presumed held', { state: 'not-landed' }, { state: 'held-presumed' }],
    ['it was no-show', undefined, { state: 'no-show' }],
    ['it was cancelled', undefined, { state: 'cancelled' }],
    ['it was not held', undefined, { state: 'not-held', record: record({ landedAt: now }) }],
    ['no one looked', undefined, { state: 'unseen' }],
  ])('when %s', (_name, badge, more) => {
    expect(findBadge(brief(-24, more), true)).toEqual(badge);
  });

  it('“not landed” goes after a week, “landed” stays', () => {
    const ended = (days: number, more: Partial<MeetingBrief> = {}) => brief(0, { endAt: now - days * dayMs, ...more });
    expect(findBadge(ended(6.9), true)).toEqual({ state: 'not-landed' });
    expect(findBadge(ended(7), true)).toBeUndefined();
    expect(findBadge(ended(30, { record: record({ landedAt: now }) }), true)).toEqual({ state: 'landed' });
  });
});
