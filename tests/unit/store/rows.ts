import type { ActionItem } from '../../../lib/domain/action-item';
import type { Commitment } from '../../../lib/domain/cadence';
import type { Coverage, Meeting, Sighting } from '../../../lib/domain/meeting';
import type { TaughtSite } from '../../../lib/domain/taught/taught-site';
import type { Person } from '../../../lib/domain/person';

/** Thursday 19 November 2026, 15:20 in Berlin. */
export const nowAt = Date.parse('2026-11-19T14:20:00Z');
export const hourMs = 3_600_000;

export const person = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  name: id,
  addresses: [`${id.toLowerCase()}@example.com`],
  relation: 'report',
  createdAt: nowAt,
  updatedAt: nowAt,
  ...change,
});

export const item = (id: string, change: Partial<ActionItem> = {}): ActionItem => ({
  id,
  rhythm: 'person:one-on-one:ana',
  text: `item ${id}`,
  owner: 'me',
  disposition: 'open',
  createdAt: nowAt,
  updatedAt: nowAt,
  ...change,
});

/** A made-up CRM, taught by pointing. */
export const taughtSite = (change: Partial<TaughtSite> = {}): TaughtSite => ({
  id: 'taught-1',
  name: 'deals.example.com',
  origins: ['https://deals.example.com'],
  by: 'Kim',
  addresses: [{ path: '/app/deals/{id}', id: 'digits' }],
  fields: { name: [{ path: ['[data-field="title"]'] }], stage: [{ path: ['dl > dd'], label: 'Stage' }] },
  taughtOn: 'taught-1:deals.example.com:41',
  tries: [{ record: 'taught-1:deals.example.com:42', at: nowAt, unread: ['stage'] }],
  createdAt: nowAt,
  updatedAt: nowAt,
  ...change,
});

export const line = (id: string, change: Partial<Commitment> = {}): Commitment => ({
  id,
  kind: 'one-on-one',
  with: { type: 'each-report' },
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes: 30,
  validFrom: '2026-09-07',
  createdAt: nowAt,
  updatedAt: nowAt,
  ...change,
});

export const sighting = (id: string, change: Partial<Sighting> = {}): Sighting => ({
  id,
  occurrence: 'u@google.com/2026-11-19T13:00:00Z',
  series: 'u@google.com',
  calendar: 'kim@example.com',
  seenAt: nowAt,
  source: 'grid',
  isStanding: true,
  startAt: nowAt - hourMs,
  endAt: nowAt - hourMs / 2,
  ...change,
});

export const look = (id: string, change: Partial<Coverage> = {}): Coverage => ({
  id,
  calendar: 'kim@example.com',
  fromAt: nowAt - 72 * hourMs,
  untilAt: nowAt + 96 * hourMs,
  firstSeenAt: nowAt,
  lastSeenAt: nowAt,
  source: 'grid',
  ...change,
});

export const meeting = (id: string, change: Partial<Meeting> = {}): Meeting => ({
  id,
  series: 'u@google.com',
  calendar: 'kim@example.com',
  kind: 'one-on-one',
  personIds: ['ana'],
  withTeam: false,
  isMixed: false,
  rhythm: 'person:one-on-one:ana',
  startAt: nowAt,
  endAt: nowAt + hourMs / 2,
  isAllDay: false,
  firstStartAt: nowAt,
  firstSeenAt: nowAt - hourMs,
  lastSeenAt: nowAt,
  isStanding: true,
  missedLooks: 0,
  isCancelled: false,
  response: 'accepted',
  declinedBy: [],
  moves: [],
  isRecurring: true,
  updatedAt: nowAt,
  ...change,
});
