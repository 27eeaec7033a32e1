import type { BackupProblem, BackupReason } from '../backup';
import type { MeetingKind } from '../meeting-kind';
import type { Instant } from '../time';
import type { Template, TemplateParts } from './template';

/** The version of the file's shape; a file of a newer one is refused. */
export const templateFileVersion = 1;

/** One template of a file: whole, so that it can be read and edited by itself. */
export interface TemplateOfFile extends TemplateParts {
  kind: MeetingKind;
  /** Must be the sum of the topics' minutes. */
  minutes: number;
}

/** A file of templates: those for everyone. What is made for one person is about that person and stays here. */
export interface TemplateFile {
  format: 'coxswain-templates';
  version: number;
  savedAt: Instant;
  templates: TemplateOfFile[];
}

/** Why a file is refused at one place; a code to word. */
export type TemplateFileReason = BackupReason | 'not-templates' | 'newer-templates' | 'minutes-differ';

export type TemplateFileProblem = Omit<BackupProblem, 'reason'> & { reason: TemplateFileReason };

export type TemplateFileReading = { ok: true; file: TemplateFile } | { ok: false; problems: TemplateFileProblem[] };

export const templateFileOf = (templates: readonly Template[], savedAt: Instant): TemplateFile => ({
  format: 'coxswain-templates',
  version: templateFileVersion,
  savedAt,
  templates: templates.map(({ cadence: _cadence, people: _people, ...template }) => template),
});
