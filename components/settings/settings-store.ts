import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Absence, Commitment } from '../../lib/domain/cadence';
import type { KeepFor, OldRows } from '../../lib/domain/keep-for';
import type { OwnHost } from '../../lib/domain/own-host';
import type { Me, Person } from '../../lib/domain/person';
import type { Policy } from '../../lib/domain/policy';
import type { Settings } from '../../lib/domain/settings';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { TaughtFileReading } from '../../lib/domain/taught/taught-file';
import type { TaughtSite } from '../../lib/domain/taught/taught-site';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** Puts back what a change took away. */
export type Undo = () => Promise<void>;

/** What of a line changes; `undefined` takes a value away. */
export type LineChange = { [Key in keyof Commitment]?: Commitment[Key] | undefined };

/** What the page changes of the settings; `homeZone: undefined` follows the machine. */
export type SettingsChange = Partial<
  Pick<
    Settings,
    | 'weekStart'
    | 'yearStart'
    | 'theme'
    | 'hasBadges'
    | 'hasToolbarCount'
    | 'reminders'
    | 'fileWeeks'
    | 'keepFor'
    | 'isVeiled'
    | 'dealTriggers'
  >
> & {
  me?: Partial<Me>;
  homeZone?: Zone | undefined;
};

/**
 * All that the settings page asks of the store. Questions may be followed with `useLive`; changes resolve when they are
 * durable and reject with a named error (`NoRoomError`, `NewerDataError`) when nothing was written.
 */
export interface SettingsStore {
  now: () => Instant;
  newId: () => string;
  machineZone: Zone;
  isReadOnly: () => Promise<boolean>;
  readSettings: () => Promise<Settings>;
  /** What an organisation sets here; undefined: nothing. */
  readPolicy: () => Promise<Policy | undefined>;
  saveSettings: (change: SettingsChange) => Promise<void>;
  listPeople: () => Promise<Person[]>;
  takeInPeople: (people: Person[], additions: { personId: string; addresses: string[] }[]) => Promise<Undo>;
  changePerson: (id: string, change: (person: Person) => Person) => Promise<void>;
  removePerson: (id: string) => Promise<Undo>;
  listCommitments: () => Promise<Commitment[]>;
  /** Adds or replaces lines: all of them or none. */
  putCommitments: (lines: Commitment[]) => Promise<Undo>;
  /** From a day on; the line before ends the day before. */
  changeCommitment: (id: string, change: LineChange, from: LocalDay) => Promise<Undo>;
  endCommitment: (id: string, from: LocalDay) => Promise<Undo>;
  listAbsences: () => Promise<Absence[]>;
  /** All of them or none. */
  saveAbsences: (absences: Absence[]) => Promise<Undo>;
  removeAbsence: (id: string) => Promise<Undo>;
  listHealth: () => Promise<SurfaceHealth[]>;
  listHosts: () => Promise<OwnHost[]>;
  addHost: (host: OwnHost) => Promise<void>;
  removeHost: (origin: string) => Promise<void>;
  /** What would go for good if things were kept so long. */
  previewOld: (keepFor: KeepFor) => Promise<OldRows[]>;
  /** Keeps things so long from now on, and lets go of what is older at once. */
  keepFor: (keepFor: KeepFor) => Promise<void>;
  listTaughtSites: () => Promise<TaughtSite[]>;
  putTaughtSite: (site: TaughtSite) => Promise<void>;
  removeTaughtSite: (id: string) => Promise<Undo>;
  /** Reads the file of a taught page; nothing is written yet. */
  readTaughtFile: (text: string) => TaughtFileReading;
}

/** Set by the page's entry, above everything that asks. */
export const SettingsStoreContext = createContext<SettingsStore | null>(null);

export function useStore(): SettingsStore {
  const store = useContext(SettingsStoreContext);
  if (store === null) throw new Error('no SettingsStoreContext above this component');
  return store;
}
