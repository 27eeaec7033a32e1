import type { Commitment, With } from '../cadence';
import type { MeetingKind } from '../meeting-kind';
import type { Role } from '../role';
import type { TemplateChange } from '../templates/template-change';
import type { Instant } from '../time';
import type { TitleRule } from '../title-rule';

/** Version of the file's shape; raised when an older Coxswain would misread a newer file. */
export const cadenceFileVersion = 1;

/** What of a line is shared. Not its days, pauses and ramp: those are the sender's own. */
export const sharedFields = [
  'frequency',
  'minutes',
  'outcome',
  'preferred',
  'participants',
  'agendaOwner',
  'criteria',
  'lane',
] as const satisfies (keyof Commitment)[];
export type SharedField = (typeof sharedFields)[number];

/** With whom a shared line is: someone by name and address, as ids mean nothing elsewhere. */
export type SharedWith = Exclude<With, { type: 'person' }> | { type: 'person'; name: string; address?: string };

/** One line; a field that it has not says nothing, and what the reader has stays. */
export interface SharedLine extends Pick<Commitment, SharedField> {
  kind: MeetingKind;
  with: SharedWith;
}

export interface SharedTemplate {
  kind: MeetingKind;
  change: TemplateChange;
}

export type SharedRule = Pick<TitleRule, 'language' | 'kind' | 'word' | 'flags' | 'isOff'>;
export type SharedRole = Pick<Role, 'name' | 'reporting' | 'supervisor' | 'stakeholders' | 'touches' | 'scope'>;

/** What someone of the team does. */
export interface SharedPerson {
  name: string;
  address?: string;
  role: string;
}

/** The practice that is handed on, by a file or by a policy. */
export interface SharedCadence {
  cadence: SharedLine[];
  people: SharedPerson[];
  roles: SharedRole[];
  templates: SharedTemplate[];
  titleRules: SharedRule[];
}

/**
 * A cadence file: JSON that a colleague's Coxswain takes in line by line. It holds the plan and how meetings are run;
 * no meeting, no promise, no note, and people only where the sender ticked that.
 */
export interface CadenceFile extends SharedCadence {
  kind: 'coxswain-cadence';
  version: number;
  /** The sender's name as in their settings. */
  from: string;
  savedAt: Instant;
}
