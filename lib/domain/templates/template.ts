import type { MeetingKind } from '../meeting-kind';

/** Who brings the agenda. */
export const agendaOwners = ['seller', 'manager', 'account-owner', 'leader', 'facilitator'] as const;
export type AgendaOwner = (typeof agendaOwners)[number];

/** One timed part of a meeting and the questions that open it. */
export interface TemplateTopic {
  title: string;
  /** Whole minutes, at least 1. */
  minutes: number;
  /** Best first; a panel shows three and the rest on demand. */
  prompts: string[];
  /** The seller's own first topic takes its place, with its minutes and prompts. */
  isForSeller?: true;
}

/** What of a template can be changed. */
export interface TemplateParts {
  /** The one question that the meeting answers. */
  question: string;
  owner: AgendaOwner;
  sellerPreWork: string[];
  managerPreWork: string[];
  topics: TemplateTopic[];
  /** What there should be after the meeting. */
  outputs: string[];
  /** By what one sees that it went well. */
  wellRunWhen: string[];
  /** What to do when the meeting drifts. */
  guard: string;
}

/** What makes the agenda of a kind: the practice in short, with the user's changes. */
export interface Template extends TemplateParts {
  kind: MeetingKind;
  /** The sum of the topics' minutes. */
  minutes: number;
  /** How often and who, in words; the cadence itself is the user's. */
  cadence: string;
  people: string;
}
