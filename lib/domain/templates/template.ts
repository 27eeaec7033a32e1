import type { MeetingKind } from '../meeting-kind';

/** Who brings the agenda. */
export type AgendaOwnerCode = 'seller' | 'manager' | 'account-owner' | 'leader' | 'facilitator';

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

/** What makes the agenda of a kind: the practice in short. Texts are the shipped English ones; users may change them. */
export interface Template {
  kind: MeetingKind;
  name: string;
  /** The one question that the meeting answers. */
  question: string;
  /** In words; the cadence itself is the user's. */
  defaultCadence: string;
  /** The sum of the topics' minutes. */
  minutes: number;
  agendaOwner: { code: AgendaOwnerCode; text: string };
  people: string;
  preWork: { seller: string[]; manager: string[] };
  topics: TemplateTopic[];
  outputs: string[];
  wellRunWhen: string[];
  /** What to do when the meeting drifts. */
  guard: string;
}
