import type { ActionItem } from './action-item';
import type { Badge, BadgeFace } from './badge';
import type { Reason } from './classify';
import type { DealList, FlightRecord } from './deal/flight-record';
import type { MeetingKind } from './meeting-kind';
import type { MeetingRecord } from './meeting';
import type { OpportunityFacts } from './opportunity';
import type { DealReview } from './review/deal-review';
import type { Tether } from './review/find-tether';
import type { Missing } from './review/missing-of';
import type { Relation } from './person';
import type { SlotState } from './slot';
import type { TaughtField } from './taught/taught-site';
import type { Topic } from './topic';
import type { Instant, LocalDay, Zone } from './time';

/** A person as a panel shows them: no addresses. */
export interface PersonRef {
  id: string;
  name: string;
  relation: Relation;
}

/** What every brief says of the one who reads it and of now. */
export interface Reader {
  name: string;
  role: 'manager' | 'seller';
  zone: Zone;
  theme: 'system' | 'light' | 'dark';
  isFolded: boolean;
  /** The privacy screen is on: the source of a pattern of the names in this brief that are blurred. */
  veil?: string;
  /** When the brief was made; the panel counts on from here. */
  now: Instant;
  today: LocalDay;
}

/** A past meeting of the same rhythm. */
export interface EarlierMeeting {
  occurrence: string;
  startAt: Instant;
  state: SlotState;
  movedFromAt?: Instant;
  sharedNote?: string;
  items: ActionItem[];
}

/** How a rhythm stands: the last few, oldest first, and the days since the last held. */
export interface RhythmStanding {
  recent: { state: SlotState; startAt: Instant }[];
  held: number;
  of: number;
  daysSinceHeld?: number;
}

/** How the description of an event stands to the agenda, as its page showed it. */
export interface BlockState {
  /** `unreadable`: there is an agenda of ours that somebody changed too much to read; it is left alone. */
  state: 'none' | 'there' | 'unreadable';
  /** It stands in an editor. */
  mayWrite: boolean;
  /** Who reads it besides me. */
  guestCount: number;
}

/** All that a panel needs to show for one recognised event. Private notes are not in it. */
export interface MeetingBrief {
  type: 'meeting';
  reader: Reader;
  occurrence: string;
  series: string;
  rhythm: string;
  kind: MeetingKind;
  why: Reason;
  isMixed: boolean;
  otherKinds: MeetingKind[];
  title: string;
  startAt?: Instant;
  endAt?: Instant;
  isAllDay: boolean;
  isRecurring: boolean;
  /** The one other person, if it is with one. */
  person?: PersonRef;
  /** Everyone of the roster it is with; when `isPartlyRead`, those it could be with. */
  people: PersonRef[];
  withTeam: boolean;
  standing: RhythmStanding;
  agenda: {
    question: string;
    minutes: number;
    owner: 'manager' | 'seller' | 'other';
    preWork: string[];
    guard: string;
    topics: Topic[];
  };
  /** Open items of this rhythm and items settled or agreed in this meeting; oldest promise first. */
  items: ActionItem[];
  /** How many more are open with this person on other subjects. */
  otherOpenCount: number;
  earlier: EarlierMeeting[];
  record: Omit<MeetingRecord, 'privateNote'> | null;
  hasPrivateNote: boolean;
  /** Where it stands in the cadence now, when a commitment covers it. */
  state?: SlotState;
  /** The guests that the page showed were not all readable: say so rather than guess. */
  isPartlyRead: boolean;
  /** Of a deal or pipeline review that is not over, when it is opened: what was seen of its people's deals. */
  deals?: DealList;
  /** Absent: the page did not show the description, or it asks for nothing. */
  block?: BlockState;
  /** What its chip carries; absent: nothing, or badges are turned off. */
  badge?: Badge & BadgeFace;
}

/** Two readings fit, or none does: ask. */
export interface AskBrief {
  type: 'ask';
  reader: Reader;
  occurrence: string;
  series: string;
  title: string;
  startAt?: Instant;
  endAt?: Instant;
  isRecurring: boolean;
  options: { kind: MeetingKind; why: Reason }[];
  people: PersonRef[];
}

/** Not ours: at most a small way to say "this is one of mine". */
export interface NotOursBrief {
  type: 'not-ours';
  reader: Reader;
  occurrence: string;
  series: string;
  title: string;
  isRecurring: boolean;
  why: Reason;
}

/** A meeting that a topic can be taken to. */
export interface TakeTarget {
  rhythm: string;
  kind: MeetingKind;
  personId?: string;
  /** The next one known, if any. */
  occurrence?: string;
  startAt?: Instant;
  /** Already on its agenda: the topic that stands for it. */
  topicId?: string;
}

/** All that a panel needs to show for one opportunity. */
export interface OpportunityBrief {
  type: 'opportunity';
  reader: Reader;
  record: string;
  site: string;
  facts: OpportunityFacts;
  /** Fields of a taught page that were not where they were taught, at this look. */
  unread?: TaughtField[];
  /** Parsed by the page's locale; absent where the text is ambiguous or unreadable. */
  amount?: { value: string; currency?: string };
  closeOn?: LocalDay;
  closeReadings?: LocalDay[];
  owner?: PersonRef;
  firstSeenAt: Instant;
  visits: number;
  /** Absent where nobody words it. */
  history?: FlightRecord;
  items: ActionItem[];
  ownerItems: ActionItem[];
  agenda: MeetingBrief['agenda'];
  targets: TakeTarget[];
  review: DealReview;
  /** Open items whose field changed on the page. */
  tethers: Tether[];
  /** What the owner had better mend before the review. */
  missing: Missing[];
  /** Mine, when the deal is mine. */
  manager?: PersonRef;
  hasPrivateNote: boolean;
  sharedNote?: string;
  rhythm: string;
}

export type Brief = MeetingBrief | AskBrief | NotOursBrief | OpportunityBrief;
