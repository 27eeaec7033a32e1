import { Dexie } from 'dexie';
import { isOpen } from '../../domain/action-item';
import { baseSeries } from '../../domain/event-key';
import type { KeptKind } from '../../domain/keep-for';
import { findSlotKeyParts } from '../../domain/slot-key';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';
import { sightingsOf } from '../sightings';
import type { TableName } from './table-name';

/** Finds the keys of what ended before the cutoff. Inside a transaction of the caller's, before anything of it goes. */
type FindOld = (db: CoxswainDatabase, cutoff: Instant) => Promise<string[]>;

const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** Each table has its rule; `for-good`: the user's own plan and practice, and what is erased by person alone. */
export const ageRules: { [Name in TableName]: { kind: KeptKind; findOld: FindOld } | 'for-good' } = {
  meta: 'for-good',
  settings: 'for-good',
  people: 'for-good',
  templates: 'for-good',
  titleRules: 'for-good',
  roles: 'for-good',
  frameworks: 'for-good',
  hosts: 'for-good',
  taughtSites: 'for-good',
  health: 'for-good',
  feeds: 'for-good',
  tombstones: 'for-good',
  // All that was seen of an event goes together: half of it would make another meeting.
  sightings: {
    kind: 'meetings',
    findOld: async (db, cutoff) => {
      const old = await db.sightings.where('startAt').below(cutoff).toArray();
      const ids: string[] = [];
      for (const occurrence of new Set(old.map((sighting) => sighting.occurrence))) {
        const all = await sightingsOf(db, occurrence);
        const meeting = await db.meetings.get(occurrence);
        const endAt = meeting?.endAt ?? all.at(-1)?.endAt ?? 0;
        if (endAt < cutoff) ids.push(...all.map(({ id }) => id));
      }
      return ids;
    },
  },
  meetings: {
    kind: 'meetings',
    findOld: (db, cutoff) =>
      db.meetings
        .where('startAt')
        .below(cutoff)
        .filter(({ endAt }) => endAt < cutoff)
        .primaryKeys(),
  },
  coverage: { kind: 'meetings', findOld: (db, cutoff) => db.coverage.where('untilAt').below(cutoff).primaryKeys() },
  // What the user chose for a series holds for as long as they do not take it back; a split of a series uses it too.
  series: {
    kind: 'meetings',
    findOld: async (db, cutoff) => {
      const quiet = await db.series
        .filter(({ choice, updatedAt }) => choice === undefined && updatedAt < cutoff)
        .primaryKeys();
      const inUse = new Set<string>();
      if (quiet.length === 0) return quiet;
      await db.meetings.filter(({ endAt }) => endAt >= cutoff).each(({ series }) => inUse.add(baseSeries(series)));
      return quiet.filter((id) => !inUse.has(baseSeries(id)));
    },
  },
  words: {
    kind: 'meetings',
    findOld: (db, cutoff) =>
      db.words
        .filter(({ id, updatedAt }) => updatedAt < cutoff && (findSlotKeyParts(id)?.periodFrom ?? '') < dayOf(cutoff))
        .primaryKeys(),
  },
  blocks: {
    kind: 'meetings',
    findOld: (db, cutoff) => db.blocks.filter(({ updatedAt }) => updatedAt < cutoff).primaryKeys(),
  },
  reminders: {
    kind: 'meetings',
    findOld: (db, cutoff) => db.reminders.where('claimedAt').below(cutoff).primaryKeys(),
  },
  // Why someone was away is nobody's business when nothing is judged by it any more.
  absences: {
    kind: 'meetings',
    findOld: (db, cutoff) => db.absences.filter(({ until }) => until < dayOf(cutoff)).primaryKeys(),
  },
  commitments: {
    kind: 'meetings',
    findOld: (db, cutoff) =>
      db.commitments
        .filter(
          ({ validUntil, deletedAt }) => (validUntil ?? '9999') < dayOf(cutoff) || (deletedAt ?? Infinity) < cutoff,
        )
        .primaryKeys(),
  },
  records: {
    kind: 'notes',
    findOld: (db, cutoff) =>
      db.records.filter(({ startAt, updatedAt }) => Math.max(startAt, updatedAt) < cutoff).primaryKeys(),
  },
  drafts: {
    kind: 'notes',
    findOld: (db, cutoff) => db.drafts.where('updatedAt').below(cutoff).primaryKeys(),
  },
  // A topic that still waits for its meeting stays, however old it is.
  topics: {
    kind: 'notes',
    findOld: (db, cutoff) =>
      db.topics
        .filter(
          ({ updatedAt, occurrence, doneAt, deletedAt }) =>
            updatedAt < cutoff && (occurrence !== undefined || doneAt !== undefined || deletedAt !== undefined),
        )
        .primaryKeys(),
  },
  items: {
    kind: 'items',
    findOld: (db, cutoff) =>
      db.items.filter((item) => !isOpen(item) && Math.max(item.settledAt ?? 0, item.updatedAt) < cutoff).primaryKeys(),
  },
  // A snapshot holds until the next one was seen, or the opportunity was looked at for the last time.
  snapshots: {
    kind: 'snapshots',
    findOld: async (db, cutoff) => {
      const ids: string[] = [];
      const lastSeen = new Map((await db.opportunities.toArray()).map((row) => [row.id, row.lastSeenAt]));
      let later: { record: string; seenAt: Instant } | undefined;
      await db.snapshots
        .orderBy('[record+seenAt]')
        .reverse()
        .each(({ id, record, seenAt }) => {
          const endedAt = later?.record === record ? later.seenAt : (lastSeen.get(record) ?? seenAt);
          if (endedAt < cutoff) ids.push(id);
          later = { record, seenAt };
        });
      return ids;
    },
  },
  // The last one says what is known of the deal, for as long as the deal is looked at.
  reviews: {
    kind: 'notes',
    findOld: async (db, cutoff) => {
      const old = await db.reviews.filter(({ updatedAt }) => updatedAt < cutoff).toArray();
      const isOver = async ({ record, on }: { record: string; on: string }): Promise<boolean> => {
        const last = await db.reviews
          .where('[record+on]')
          .between([record, Dexie.minKey], [record, Dexie.maxKey])
          .last();
        const deal = await db.opportunities.get(record);
        return last?.on !== on || (deal?.lastSeenAt ?? 0) < cutoff;
      };
      const over = await Promise.all(old.map(isOver));
      return old.filter((_, index) => over[index]).map(({ id }) => id);
    },
  },
  opportunities: {
    kind: 'snapshots',
    findOld: (db, cutoff) => db.opportunities.filter(({ lastSeenAt }) => lastSeenAt < cutoff).primaryKeys(),
  },
};
