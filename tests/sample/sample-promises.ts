import type { ActionItem, ActionType } from '../../lib/domain/action-item.ts';
import type { MeetingKind } from '../../lib/domain/meeting-kind.ts';
import { rhythmKey } from '../../lib/domain/rhythm.ts';
import { dayMs, type SampleClock } from './sample-clock.ts';
import { sampleRecord } from './sample-opportunity.ts';
import { personId, type Name } from './sample-people.ts';

interface Promised {
  text: string;
  kind?: MeetingKind;
  with?: Name;
  owner: 'me' | Name;
  /** Days from today; absent: undated. */
  due?: number;
  /** Days ago. */
  agreed: number;
  type?: ActionType;
  isOnDeal?: true;
  settled?: { daysAgo: number; as: 'done' | 'moved' | 'dropped'; why?: string };
}

/** Six are over, three of them mine, the oldest by 14 days (popup.html); three stand on the deal (panel-crm.html). */
const promises: readonly Promised[] = [
  {
    text: 'Introduce Ana to the plant lead',
    with: 'Ana',
    owner: 'me',
    due: -14,
    agreed: 28,
    type: 'invite',
    isOnDeal: true,
  },
  {
    text: 'Get the test plan for line 2',
    with: 'Ana',
    owner: 'Ana',
    due: 5,
    agreed: 10,
    type: 'draft',
    isOnDeal: true,
  },
  { text: 'Put a dated next step on the record', with: 'Ana', owner: 'Ana', agreed: 14, isOnDeal: true },
  {
    text: 'Write down the three accounts to start with',
    kind: 'one-on-one',
    with: 'Ana',
    owner: 'Ana',
    due: -6,
    agreed: 14,
  },
  {
    text: 'Ask finance about the floor price',
    kind: 'one-on-one',
    with: 'Ana',
    owner: 'me',
    due: -3,
    agreed: 7,
    type: 'meeting',
  },
  {
    text: 'Revised forecast with the two slipped deals',
    kind: 'pipeline-review',
    with: 'Bo',
    owner: 'Bo',
    due: -8,
    agreed: 14,
    type: 'forecast',
  },
  {
    text: 'Draft of the mail to Harbour Tools',
    kind: 'one-on-one',
    with: 'Bo',
    owner: 'Bo',
    due: 1,
    agreed: 7,
    type: 'draft',
  },
  {
    text: 'Join the call with the Marlow buyer',
    kind: 'one-on-one',
    with: 'Cy',
    owner: 'me',
    due: -1,
    agreed: 7,
    type: 'invite',
  },
  {
    text: 'Goal for new meetings until the holidays',
    kind: 'one-on-one',
    with: 'Cy',
    owner: 'Cy',
    due: 4,
    agreed: 3,
    type: 'goal',
  },
  {
    text: 'Two questions to practise on the next visit',
    kind: 'coaching',
    with: 'Dee',
    owner: 'Dee',
    due: -4,
    agreed: 14,
  },
  { text: 'Bring the notes of the Marlow visit', kind: 'one-on-one', with: 'Dee', owner: 'Dee', due: 0, agreed: 7 },
  { text: 'One slide on what we learned from the lost deals', kind: 'team-meeting', owner: 'Bo', due: 4, agreed: 10 },
  {
    text: 'Call the old champion at Fernhill',
    kind: 'one-on-one',
    with: 'Ana',
    owner: 'Ana',
    due: -10,
    agreed: 21,
    settled: { daysAgo: 7, as: 'done' },
  },
  {
    text: 'Price for a two-year term',
    kind: 'one-on-one',
    with: 'Ana',
    owner: 'me',
    due: -9,
    agreed: 21,
    settled: { daysAgo: 7, as: 'done' },
  },
  {
    text: 'Second reference for Harbour Tools',
    kind: 'one-on-one',
    with: 'Bo',
    owner: 'Bo',
    due: -12,
    agreed: 28,
    settled: { daysAgo: 14, as: 'dropped', why: 'the deal was lost' },
  },
  {
    text: 'Agree on the numbers for next year',
    kind: 'one-on-one',
    with: 'Dee',
    owner: 'me',
    due: 7,
    agreed: 21,
    settled: { daysAgo: 7, as: 'moved', why: 'waiting for the October actuals' },
  },
];

export const sampleItems = (clock: SampleClock): ActionItem[] =>
  promises.map((promise, index): ActionItem => {
    const { kind = 'one-on-one', with: name, owner, due, agreed, settled } = promise;
    const createdAt = clock.now - agreed * dayMs;
    const rhythm = promise.isOnDeal
      ? rhythmKey({ type: 'opportunity', record: sampleRecord })
      : rhythmKey(name === undefined ? { type: 'team', kind } : { type: 'person', kind, personId: personId(name) });
    return {
      id: `item-${String(index).padStart(2, '0')}`,
      rhythm,
      ...(name === undefined ? {} : { personId: personId(name) }),
      ...(promise.isOnDeal ? { record: sampleRecord } : {}),
      text: promise.text,
      owner: owner === 'me' ? 'me' : personId(owner),
      ...(due === undefined ? {} : { dueOn: clock.fromToday(due) }),
      ...(promise.type === undefined ? {} : { type: promise.type }),
      disposition: settled?.as ?? 'open',
      ...(settled?.why === undefined ? {} : { why: settled.why }),
      ...(settled === undefined ? {} : { settledAt: clock.now - settled.daysAgo * dayMs }),
      createdAt,
      updatedAt: settled === undefined ? createdAt : clock.now - settled.daysAgo * dayMs,
    };
  });
