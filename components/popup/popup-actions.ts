import type { ExcuseReason, Word } from '../../lib/domain/cadence';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { LocalDay } from '../../lib/domain/time';
import type { OutcomeRow } from './outcome-row';

/** A word of the user on one slot. */
export interface SaidOfSlot {
  slotId: string;
  word: Word;
  reason?: ExcuseReason;
  occurrence?: string;
}

/** Everything that the popup can ask for. Stored changes come back through the model. */
export interface PopupActions {
  showWeek: (from: LocalDay) => void;
  openBoard: () => void;
  /** The names of the sites, by id. */
  siteNames: () => Promise<ReadonlyMap<string, string>>;
  /** Puts a report of a site on the clipboard; resolves to whether a page of it was open and is in it. */
  copyReport: (siteId: string) => Promise<boolean>;
  openSettings: (section?: 'team') => void;
  /** The calendar, at a day. */
  openCalendar: (on?: LocalDay) => void;
  /** The panel as a page of its own. */
  openMeeting: (occurrence: string) => void;
  say: (words: readonly SaidOfSlot[]) => void;
  takeBack: (slotId: string) => void;
  /** The calendar's create page, filled in. */
  putIn: (row: OutcomeRow) => void;
  /** The same for a meeting that no slot asks for; without a person, with the team. */
  newEvent: (kind: MeetingKind, personId: string | undefined) => void;
  useTemplate: (occurrence: string) => void;
  settleItem: (id: string, isDone: boolean) => void;
  addTopic: (topic: { rhythm: string; occurrence: string; title: string }) => void;
  removeTopic: (id: string) => void;
  usePreset: () => void;
  takeOffer: () => void;
  changeOffer: () => void;
  declineOffer: () => void;
}
