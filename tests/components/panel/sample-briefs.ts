import type { ActionItem } from '../../../lib/domain/action-item';
import type {
  AskBrief,
  MeetingBrief,
  NotOursBrief,
  OpportunityBrief,
  PersonRef,
  Reader,
} from '../../../lib/domain/brief';
import type { DealReview } from '../../../lib/domain/review/deal-review';
import { frameworkOf, frameworksIn } from '../../../lib/domain/review/framework-of';
import type { ElementScore } from '../../../lib/domain/review/review';
import { weakestFirst } from '../../../lib/domain/review/weakest-first';
import type { Topic } from '../../../lib/domain/topic';
import frameworks from '../../../public/frameworks/en.json';

const minute = 60_000;
const day = 86_400_000;

/** Thursday, 19 November 2026, 10:00 in Berlin: the 1:1 with Ana starts. */
export const start = Date.UTC(2026, 10, 19, 9);

export const ana: PersonRef = { id: 'ana', name: 'Ana', relation: 'report' };
export const bo: PersonRef = { id: 'bo', name: 'Bo', relation: 'report' };
export const kim: PersonRef = { id: 'kim', name: 'Kim', relation: 'manager' };

/** Kim reads, in Berlin. */
export const reader = (now: number = start - 20 * minute, more: Partial<Reader> = {}): Reader => ({
  name: 'Kim',
  role: 'manager',
  zone: 'Europe/Berlin',
  theme: 'system',
  isFolded: false,
  now,
  today: new Date(now).toISOString().slice(0, 10),
  ...more,
});

export const topic = (id: string, title: string, more: Partial<Topic> = {}): Topic => ({
  id,
  rhythm: 'person:one-on-one:ana',
  occurrence: 'o1',
  order: 100,
  title,
  prompts: [],
  lane: 'shared',
  from: { type: 'template' },
  createdAt: start - 7 * day,
  updatedAt: start - 7 * day,
  ...more,
});

export const item = (id: string, text: string, more: Partial<ActionItem> = {}): ActionItem => ({
  id,
  rhythm: 'person:one-on-one:ana',
  personId: 'ana',
  text,
  owner: 'ana',
  disposition: 'open',
  createdAt: start - 7 * day,
  updatedAt: start - 7 * day,
  ...more,
});

export const topics: Topic[] = [
  topic('t1', 'Take-off', {
    minutes: 3,
    prompts: ['What would make these 30 minutes worth it for you?', 'What should I plan around?'],
  }),
  topic('t2', 'Promises, both directions', { minutes: 5 }),
  topic('t3', 'Fernhill: procurement has gone quiet', {
    minutes: 12,
    from: { type: 'person', personId: 'ana' },
    prompts: [
      'Describe the obstacle as if I knew nothing about it.',
      'What have you tried, and what happened?',
      'What are two options you have not tried?',
      'Which one would you bet on?',
    ],
  }),
  topic('t4', 'Remaining topics', { minutes: 4 }),
  topic('t5', 'Feedback both ways', { minutes: 3 }),
  topic('t6', 'Landing', { minutes: 3 }),
];

export const items: ActionItem[] = [
  item('i2', 'Revise the November forecast', { createdAt: start - 21 * day, dueOn: '2026-11-12' }),
  item('i1', 'Introduce Ana to the plant lead at Fernhill', {
    owner: 'me',
    createdAt: start - 28 * day,
    dueOn: '2026-11-05',
  }),
  item('i3', 'Book the pricing workshop with Marlow Tools', { createdAt: start - 9 * day, dueOn: '2026-11-20' }),
  item('i4', 'Draft the renewal e-mail to Quillmark for review', { createdAt: start - 8 * day, dueOn: '2026-11-24' }),
];

/** The weekly 1:1 with Ana, 20 minutes before its start unless `now` says otherwise. */
export const meetingBrief = (more: Partial<MeetingBrief> = {}): MeetingBrief => ({
  type: 'meeting',
  reader: reader(),
  occurrence: 'o1',
  series: 's1',
  rhythm: 'person:one-on-one:ana',
  kind: 'one-on-one',
  why: { code: 'structure-one-report' },
  isMixed: false,
  otherKinds: [],
  title: '1:1 Ana / Kim',
  startAt: start,
  endAt: start + 30 * minute,
  isAllDay: false,
  isRecurring: true,
  person: ana,
  people: [ana],
  withTeam: false,
  standing: {
    recent: [
      { state: 'held', startAt: start - 28 * day },
      { state: 'held', startAt: start - 21 * day },
      { state: 'cancelled', startAt: start - 14 * day },
      { state: 'held-moved', startAt: start - 9 * day },
    ],
    held: 3,
    of: 4,
    daysSinceHeld: 9,
  },
  agenda: {
    question: 'What is the one thing that, if unblocked, would most change Ana’s coming week?',
    minutes: 30,
    owner: 'seller',
    preWork: ['Tick off your own promises from last time'],
    guard: '',
    topics,
  },
  items,
  otherOpenCount: 0,
  earlier: [
    {
      occurrence: 'o-1',
      startAt: start - 9 * day,
      state: 'held-moved',
      movedFromAt: start - 7 * day,
      sharedNote: 'Quillmark wants the renewal in writing.',
      items: [item('e1', 'Test the price', { disposition: 'done' }), item('e2', 'Send the renewal')],
    },
    { occurrence: 'o-2', startAt: start - 14 * day, state: 'cancelled', items: [] },
    { occurrence: 'o-3', startAt: start - 21 * day, state: 'held', items: [] },
    { occurrence: 'o-4', startAt: start - 28 * day, state: 'held', items: [] },
  ],
  record: null,
  hasPrivateNote: true,
  isPartlyRead: false,
  ...more,
});

/** The same meeting, so many minutes after its start. */
export const meetingAt = (minutes: number, more: Partial<MeetingBrief> = {}): MeetingBrief =>
  meetingBrief({ reader: reader(start + minutes * minute), ...more });

/** Ana reads her 1:1 with Kim, her manager. */
export const sellerBrief = (more: Partial<MeetingBrief> = {}): MeetingBrief =>
  meetingBrief({
    reader: reader(start - 20 * minute, { name: 'Ana', role: 'seller' }),
    why: { code: 'structure-own-manager' },
    person: kim,
    people: [kim],
    items: items.map((each) => ({ ...each, owner: each.owner === 'me' ? 'kim' : 'me' })),
    agenda: {
      ...meetingBrief().agenda,
      topics: topics.map((each) => (each.id === 't3' ? { ...each, from: { type: 'me' } } : each)),
    },
    ...more,
  });

export const askBrief = (more: Partial<AskBrief> = {}): AskBrief => ({
  type: 'ask',
  reader: reader(),
  occurrence: 'o2',
  series: 's2',
  title: 'Bo pipe sync',
  startAt: start - 2 * day,
  isRecurring: true,
  options: [
    { kind: 'pipeline-review', why: { code: 'title-hints', word: 'pipe' } },
    { kind: 'one-on-one', why: { code: 'structure-one-report' } },
  ],
  people: [bo],
  ...more,
});

export const notOursBrief = (more: Partial<NotOursBrief> = {}): NotOursBrief => ({
  type: 'not-ours',
  reader: reader(),
  occurrence: 'o3',
  series: 's3',
  title: 'Dentist',
  isRecurring: false,
  why: { code: 'nothing-says' },
  ...more,
});

/** MEDDPICC, with the pain stated and the process assumed; the rest blank. */
export const dealReview = (more: Partial<DealReview> = {}): DealReview => {
  const known: Record<string, Omit<ElementScore, 'element'>> = {
    'decision-process': { score: 1, evidence: 'As in their last purchase', on: '2026-10-23' },
    pain: { score: 2, evidence: 'The line lead said so', on: '2026-11-16' },
  };
  const framework = frameworkOf(undefined, frameworks, []);
  const elements = framework.elements.map((element) => ({ ...element, ...known[element.id] }));
  return {
    framework: framework.id,
    frameworks: frameworksIn(frameworks, []).map(({ id, name }) => ({ id, name })),
    elements,
    weakest: weakestFirst(elements).map(({ id }) => id),
    changes: [],
    ...more,
  };
};

export const opportunityBrief = (more: Partial<OpportunityBrief> = {}): OpportunityBrief => ({
  type: 'opportunity',
  reader: reader(),
  record: 'salesforce:example:006A',
  site: 'salesforce',
  facts: {
    record: 'salesforce:example:006A',
    name: 'Fernhill Foods: plant rollout',
    account: 'Fernhill Foods',
    stage: 'Proposal',
    amount: '€84,000',
    closeDate: '18/12/2026',
    owner: 'Ana',
    nextStep: 'Plant visit with the line lead, 24 Nov',
  },
  amount: { value: '84000', currency: 'EUR' },
  closeOn: '2026-12-18',
  owner: ana,
  firstSeenAt: start - 70 * day,
  visits: 8,
  items: [
    item('d1', 'Introduce Ana to the plant lead', { owner: 'me', createdAt: start - 28 * day, dueOn: '2026-11-05' }),
  ],
  ownerItems: [item('d2', 'Revise the November forecast', { dueOn: '2026-11-24' })],
  agenda: {
    ...meetingBrief().agenda,
    minutes: 45,
    topics: [topic('x1', 'Gaps and risks', { minutes: 10, prompts: ['Which letter is weakest?'] })],
  },
  targets: [
    { rhythm: 'person:one-on-one:ana', kind: 'one-on-one', personId: 'ana', occurrence: 'o1', startAt: start },
    { rhythm: 'team:deal-review', kind: 'deal-review', occurrence: 'o9', startAt: start + day + 240 * minute },
  ],
  review: dealReview(),
  tethers: [],
  missing: [],
  hasPrivateNote: false,
  rhythm: 'opportunity:salesforce:example:006A',
  ...more,
});
