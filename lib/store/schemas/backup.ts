import * as z from 'zod/mini';
import { schemaVersion } from '../database';
import { backedFeed } from './feed-row';
import { count, id, instant } from './fields';
import * as own from './own-rows';
import * as practice from './practice-rows';
import * as review from './review-rows';
import * as seen from './seen-rows';
import { settings } from './settings-row';
import { taughtSite } from './taught-row';

/** More rows than ten years of a large team; a file with more was not written by us. */
const mostRows = 300_000;

const rows = <T extends z.ZodMiniType>(row: T) =>
  z.array(row, { error: 'wrong-shape' }).check(z.maxLength(mostRows, { error: 'too-many' }));

/**
 * A backup file: JSON, one list of rows per table of the database (all but `meta` and what this
 * browser has said), in the shape of `schemaVersion`. It is the user's own full copy, so private notes are in it; the addresses of
 * subscribed calendars, which open them to anyone, are in `feeds` only where the user asked for it. Unknown fields
 * are refused, not dropped.
 */
export const backupSchema = z.strictObject({
  format: z.literal('coxswain-backup', { error: 'not-a-backup' }),
  schemaVersion: count(1, schemaVersion),
  savedAt: instant,
  feeds: z.exactOptional(rows(backedFeed)),
  /** Ids of people who were erased for good: restoring does not bring them back, here or there. */
  erased: z.exactOptional(z.array(id, { error: 'wrong-shape' }).check(z.maxLength(mostRows, { error: 'too-many' }))),
  tables: z.strictObject({
    settings: rows(settings),
    people: rows(own.person),
    commitments: rows(own.commitment),
    absences: rows(own.absence),
    words: rows(own.slotWord),
    hosts: rows(own.host),
    taughtSites: rows(taughtSite),
    templates: rows(practice.templateVersion),
    titleRules: rows(practice.titleRule),
    roles: rows(practice.role),
    frameworks: rows(review.framework),
    reviews: rows(review.review),
    series: rows(own.series),
    records: rows(own.record),
    topics: rows(own.topic),
    items: rows(own.item),
    blocks: rows(seen.block),
    sightings: rows(seen.sighting),
    coverage: rows(seen.coverage),
    meetings: rows(seen.meeting),
    snapshots: rows(seen.snapshot),
    opportunities: rows(seen.opportunity),
    health: rows(seen.health),
  }),
});

export type Backup = z.infer<typeof backupSchema>;

export type BackupTable = keyof Backup['tables'];

/** The tables of a backup, in the order of the file. */
export const backupTables = Object.keys(backupSchema.shape.tables.shape) as BackupTable[];
