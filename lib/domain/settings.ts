import type { KeepFor } from './keep-for';
import type { DealTriggers } from './deal/deal-triggers';
import type { Money } from './money';
import type { Me } from './person';
import type { ReminderSettings } from './reminder';
import type { Instant, Zone } from './time';

/** The one row of settings. */
export interface Settings {
  id: 'settings';
  me: Me;
  /** Decides weeks, days and slots; absent: the machine's zone. */
  homeZone?: Zone;
  /** ISO day of the week on which a week starts: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** Month in which the fiscal year begins, 1 to 12; quarters follow it. Absent: January. */
  yearStart?: number;
  theme: 'system' | 'light' | 'dark';
  /** Sites on which the panel is folded to a pill. */
  foldedSites: string[];
  /** Whether recognised chips of the calendar carry a badge; absent: they do. */
  hasBadges?: boolean;
  /** Whether the toolbar button counts what is at risk this week; absent: it does. */
  hasToolbarCount?: boolean;
  /** Language of agendas (BCP 47); absent: the browser's. */
  templateLanguage?: string;
  /** What deals are reviewed by: a shipped framework or one of the user's own (`frameworkOf`); absent: the first. */
  framework?: string;
  /** What is to be won in a quarter; absent: not said. */
  dealGoal?: Required<Money>;
  /** Weeks without a saved file after which the popup says so; 0: never. Absent: `freshFileWeeks`. */
  fileWeeks?: number;
  /** Absent: nothing is reminded of. */
  reminders?: ReminderSettings;
  /** From when on a deal is worth a deal review; absent: `shippedTriggers`. */
  dealTriggers?: DealTriggers;
  /** When the user answered the offer of a cadence with "not now". */
  cadenceDeclinedAt?: Instant;
  /** How long what is kept is kept; absent: as shipped. */
  keepFor?: KeepFor;
  /** The privacy screen: names and private notes are blurred everywhere; absent: it is off. */
  isVeiled?: boolean;
  /** What the manager commits to beforehand for the last weeks of each quarter, in their own words. */
  pledge?: string;
  /** Why there is a cadence, in the manager's own words, for the page that they share; absent: ours. */
  sharedWhy?: string;
  updatedAt: Instant;
}

/** Settings of a fresh install. */
export const freshSettings: Settings = {
  id: 'settings',
  me: { name: '', addresses: [], isManager: true, isSeller: false },
  weekStart: 1,
  theme: 'system',
  foldedSites: [],
  updatedAt: 0,
};
