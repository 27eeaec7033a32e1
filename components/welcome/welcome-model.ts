import type { CadenceLine } from '../../lib/domain/cadence-line';
import type { PresetId } from '../../lib/domain/cadence-presets';
import type { Me, Person } from '../../lib/domain/person';
import type { LocalDay, Zone } from '../../lib/domain/time';

/** All steps of the first run; each can be left out. */
export const welcomeSteps = ['me', 'team', 'site', 'prepare', 'promises', 'rhythm', 'digest'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** The steps of a role, in their order; who sells only has a path of their own. */
export const stepsFor = ({ isManager, isSeller }: Pick<Me, 'isManager' | 'isSeller'>): readonly WelcomeStep[] =>
  isSeller && !isManager ? ['me', 'site', 'prepare', 'promises', 'rhythm'] : ['me', 'team', 'site', 'rhythm', 'digest'];

/** What the first-run page shows. */
export interface WelcomeModel {
  me: Me;
  people: readonly Person[];
  /** The preset of my role; empty where it needs a manager who is not named yet. */
  lines: readonly CadenceLine[];
  /** For a manager: the preset that fits the team's size, of which `lines` are. */
  fitting?: PresetId;
  hasCadence: boolean;
  /** The names of the CRMs that may be read. */
  allowedSites: readonly string[];
  zone: Zone;
  hasDigest: boolean;
  weekStart: number;
  today: LocalDay;
}

/** Someone to add to the roster. */
export type NewPerson = Pick<Person, 'name' | 'addresses' | 'relation' | 'role'>;

/** Addresses to add to someone of the roster. */
export interface NewAddresses {
  personId: string;
  addresses: readonly string[];
}

export interface WelcomeActions {
  saveMe: (me: Me) => void;
  /** Those who are new, and addresses of people that are known already. */
  addPeople: (people: readonly NewPerson[], additions: readonly NewAddresses[]) => void;
  removePerson: (id: string) => void;
  restorePerson: (id: string) => void;
  keepRhythm: (lines: readonly CadenceLine[]) => void;
  /** Asks the browser, in the click itself; whether it was allowed and kept. */
  keepDigest: () => Promise<boolean>;
  openCalendar: () => void;
}
