import type { MeetingKind } from '../domain/meeting-kind';
import { versionAt, type TemplateVersion } from '../domain/templates/template-change';
import { isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** All that the user ever changed in templates, read whole: tens of rows. */
export const listTemplateVersions = (db: CoxswainDatabase): Promise<TemplateVersion[]> =>
  db.templates.filter(isKept).toArray();

/** What the user changed in the templates of one kind, for everyone and for single people. */
export const templateVersionsOf = (db: CoxswainDatabase, kind: MeetingKind): Promise<TemplateVersion[]> =>
  db.templates.where('kind').equals(kind).filter(isKept).toArray();

/**
 * Adds versions, each of which holds from its instant on. A version under which no meeting of its kind began makes room
 * for the next, so that a morning's work at a template is one row.
 * @returns What was taken away, for undo.
 */
export const saveTemplateVersions = (
  db: CoxswainDatabase,
  versions: readonly TemplateVersion[],
): Promise<TemplateVersion[]> =>
  write(db, [db.templates, db.meetings], async () => {
    const replaced: TemplateVersion[] = [];
    for (const version of versions) {
      const before = versionAt(await templateVersionsOf(db, version.kind), version, version.fromAt);
      if (before === undefined) continue;
      const began = await db.meetings
        .where('startAt')
        .between(before.fromAt, version.fromAt, true, true)
        .filter(({ kind }) => kind === version.kind)
        .count();
      if (began === 0) replaced.push(before);
    }
    await db.templates.bulkDelete(replaced.map(({ id }) => id));
    await db.templates.bulkPut([...versions]);
    return replaced;
  });

/** Takes versions away and puts others back: undo. */
export const putBackTemplateVersions = (
  db: CoxswainDatabase,
  rows: readonly TemplateVersion[],
  added: readonly string[],
): Promise<void> =>
  write(db, [db.templates], async () => {
    await db.templates.bulkDelete([...added]);
    await db.templates.bulkPut([...rows]);
  });
