import { Dexie, type EntityTable } from 'dexie';
import type { ActionItem } from '../domain/action-item';
import type { SeenBlock } from '../domain/block/seen-block';
import type { Absence, Commitment, SlotWord } from '../domain/cadence';
import type { Draft } from '../domain/draft';
import type { Feed } from '../domain/feed';
import type { Coverage, Meeting, MeetingRecord, Series, Sighting } from '../domain/meeting';
import type { SeenOpportunity, Snapshot } from '../domain/opportunity';
import type { OwnHost } from '../domain/own-host';
import type { Person } from '../domain/person';
import type { OwnFramework } from '../domain/review/framework';
import type { Review } from '../domain/review/review';
import type { Role } from '../domain/role';
import type { SaidReminder } from '../domain/said-reminder';
import type { Settings } from '../domain/settings';
import type { SurfaceHealth } from '../domain/site-health';
import type { TaughtSite } from '../domain/taught/taught-site';
import type { TemplateVersion } from '../domain/templates/template-change';
import type { Tombstone } from '../domain/tombstone';
import type { TitleRule } from '../domain/title-rule';
import type { Topic } from '../domain/topic';
import { copyBeforeUpgrade } from './copies/copy-before-upgrade';
import { bornAtKey, newbornKey } from './copies/newborn-key';

/** Version of the shape of our data; raised with each migration, written to `meta` and to each backup. */
export const schemaVersion = 2;

/** One opportunity as last seen. */
export type OpportunityRow = SeenOpportunity;

/** `schemaVersion`, and small facts about the database itself. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/**
 * The one database, in the extension's origin. Tables of observation (sightings, coverage, snapshots) are append-only;
 * meetings and opportunities are derived from them; the rest are the user's own words.
 */
export class CoxswainDatabase extends Dexie {
  declare meta: EntityTable<MetaRow, 'key'>;
  declare settings: EntityTable<Settings, 'id'>;
  declare people: EntityTable<Person, 'id'>;
  declare commitments: EntityTable<Commitment, 'id'>;
  declare absences: EntityTable<Absence, 'id'>;
  declare words: EntityTable<SlotWord, 'id'>;
  declare sightings: EntityTable<Sighting, 'id'>;
  declare coverage: EntityTable<Coverage, 'id'>;
  declare series: EntityTable<Series, 'id'>;
  declare meetings: EntityTable<Meeting, 'id'>;
  declare records: EntityTable<MeetingRecord, 'id'>;
  declare topics: EntityTable<Topic, 'id'>;
  declare items: EntityTable<ActionItem, 'id'>;
  declare blocks: EntityTable<SeenBlock, 'id'>;
  declare snapshots: EntityTable<Snapshot, 'id'>;
  declare opportunities: EntityTable<OpportunityRow, 'id'>;
  declare health: EntityTable<SurfaceHealth, 'id'>;
  declare templates: EntityTable<TemplateVersion, 'id'>;
  declare titleRules: EntityTable<TitleRule, 'id'>;
  declare roles: EntityTable<Role, 'id'>;
  declare reviews: EntityTable<Review, 'id'>;
  /** Those of the user's own. */
  declare frameworks: EntityTable<OwnFramework, 'id'>;
  declare hosts: EntityTable<OwnHost, 'id'>;
  declare taughtSites: EntityTable<TaughtSite, 'id'>;
  /** In no backup: their addresses are secrets. */
  declare feeds: EntityTable<Feed, 'id'>;
  /** In no backup: what this browser said is this browser's. */
  declare reminders: EntityTable<SaidReminder, 'id'>;
  /** In no backup: nobody said yet that they want it kept. */
  declare drafts: EntityTable<Draft, 'id'>;
  /** In a backup as its list `erased`: they hold in every copy. */
  declare tombstones: EntityTable<Tombstone, 'id'>;

  constructor(name = 'coxswain') {
    super(name, { chromeTransactionDurability: 'strict' });
    // Each version is kept for good, as it was shipped: a database of any age walks the whole chain, and meta says where
    // it stands. A new version names only the tables that change (and brings its example, tests/unit/store/examples).
    this.on('populate', (transaction) => {
      void transaction.table('meta').bulkAdd([
        { key: 'schemaVersion', value: schemaVersion },
        { key: newbornKey, value: true },
        { key: bornAtKey, value: Date.now() },
      ]);
    });
    this.version(1).stores({
      meta: 'key',
      settings: 'id',
      people: 'id',
      commitments: 'id',
      absences: 'id',
      words: 'id, occurrence',
      sightings: 'id, [occurrence+seenAt], startAt',
      coverage: 'id, [calendar+untilAt], untilAt',
      series: 'id',
      meetings: 'id, startAt, series, [rhythm+startAt]',
      records: 'id, [rhythm+startAt]',
      topics: 'id, rhythm, occurrence, [rhythm+from.type]',
      items:
        'id, rhythm, personId, record, agreedIn, settledIn, [rhythm+disposition], [personId+disposition], [disposition+dueOn]',
      blocks: 'id, [series+updatedAt]',
      snapshots: 'id, [record+seenAt]',
      opportunities: 'id, ownerId',
      health: 'id',
      hosts: 'id',
      templates: 'id, kind',
      titleRules: 'id',
      roles: 'id',
      feeds: 'id',
      reminders: 'id, notice, claimedAt',
    });
    this.version(2)
      .stores({
        reviews: 'id, [record+on]',
        frameworks: 'id',
        taughtSites: 'id',
        tombstones: 'id',
        drafts: 'id, key, updatedAt',
      })
      .upgrade(async (transaction) => {
        await copyBeforeUpgrade(transaction, { from: 1 });
        await transaction.table('meta').bulkPut([
          { key: 'schemaVersion', value: 2 },
          { key: bornAtKey, value: Date.now() },
        ]);
      });
  }
}
