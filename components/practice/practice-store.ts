import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { OwnFramework } from '../../lib/domain/review/framework';
import type { FrameworkFileReading } from '../../lib/domain/review/framework-file';
import type { FrameworkTexts } from '../../lib/domain/review/framework-texts';
import type { Role } from '../../lib/domain/role';
import type { Settings } from '../../lib/domain/settings';
import type { TemplateVersion } from '../../lib/domain/templates/template-change';
import type { TemplateFileReading } from '../../lib/domain/templates/template-file';
import type { TemplateTexts } from '../../lib/domain/templates/template-texts';
import type { Instant, Zone } from '../../lib/domain/time';
import type { TitleRule } from '../../lib/domain/title-rule';
import type { Undo } from '../settings/settings-store';

/** A meeting's title as a calendar showed it. */
export type SeenTitle = Pick<Meeting, 'kind' | 'personIds' | 'isRecurring' | 'isAllDay'> & { title: string };

/**
 * All that the page of templates, title rules and roles asks of the store; as `SettingsStore`, changes resolve when they are
 * durable and give the way back.
 */
export interface PracticeStore {
  now: () => Instant;
  newId: () => string;
  machineZone: Zone;
  isReadOnly: () => Promise<boolean>;
  readSettings: () => Promise<Settings>;
  listPeople: () => Promise<Person[]>;
  /** Kinds of the user's own that the cadence names. */
  listOwnKinds: () => Promise<MeetingKind[]>;
  /** The shipped words in the chosen language, or in the browser's. */
  readTexts: (chosen: string | undefined) => Promise<TemplateTexts>;
  chooseLanguage: (language: string | undefined) => Promise<void>;
  listVersions: () => Promise<TemplateVersion[]>;
  saveVersions: (versions: TemplateVersion[]) => Promise<Undo>;
  readFile: (text: string) => TemplateFileReading;
  listRules: () => Promise<TitleRule[]>;
  saveRules: (rules: TitleRule[]) => Promise<Undo>;
  /** Titles of recognised meetings, each once, latest first. */
  seenTitles: () => Promise<SeenTitle[]>;
  /** The words of the shipped frameworks in the chosen language, or in the browser's. */
  readFrameworkTexts: (chosen: string | undefined) => Promise<FrameworkTexts>;
  /** The user's own. */
  listFrameworks: () => Promise<OwnFramework[]>;
  saveFrameworks: (frameworks: OwnFramework[]) => Promise<Undo>;
  removeFramework: (id: string) => Promise<Undo>;
  /** Deal reviews go by it from now on. */
  chooseFramework: (id: string) => Promise<void>;
  readFrameworkFile: (text: string) => FrameworkFileReading;
  listRoles: () => Promise<Role[]>;
  saveRole: (role: Role) => Promise<Undo>;
  removeRole: (id: string) => Promise<Undo>;
}

/** Set by the page's entry, above everything that asks. */
export const PracticeStoreContext = createContext<PracticeStore | null>(null);

export function usePractice(): PracticeStore {
  const store = useContext(PracticeStoreContext);
  if (store === null) throw new Error('no PracticeStoreContext above this component');
  return store;
}
