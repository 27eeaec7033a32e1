import { commitmentsOf } from '../domain/cadence-line';
import type { SharedCadence } from '../domain/cadence-file/cadence-file';
import { sharedPartOf, type OwnPractice } from '../domain/cadence-file/cadence-file-of';
import { compareCadence, type CadenceDifference } from '../domain/cadence-file/compare-cadence';
import { isSameValue } from '../domain/same-value';
import type { Instant, LocalDay } from '../domain/time';
import { addCommitments, changeCommitment, endCommitment, listCommitments } from './commitments';
import type { CoxswainDatabase } from './database';
import { changePerson, listPeople } from './people';
import { listRoles, saveRole } from './roles';
import { listTemplateVersions, saveTemplateVersions } from './templates';
import { listTitleRules, saveTitleRules } from './title-rules';
import { write } from './write';

/** Something changed between the look at the differences and the word to take them: look again. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
}

/** When and from which day on a cadence is taken in. */
export interface TakingIn {
  now: Instant;
  today: LocalDay;
  /** First day on which new and changed lines hold; what is earlier is not rewritten. */
  from: LocalDay;
  newId: () => string;
}

/** What the user has of what a cadence file may hold. */
export async function readOwnPractice(db: CoxswainDatabase): Promise<OwnPractice> {
  const [commitments, people, templates, titleRules, roles] = await Promise.all([
    listCommitments(db),
    listPeople(db),
    listTemplateVersions(db),
    listTitleRules(db),
    listRoles(db),
  ]);
  return { commitments, people, templates, titleRules, roles };
}

const touched = ['commitments', 'people', 'templates', 'titleRules', 'roles'] as const;

/**
 * Takes differences in, all of them or, on any failure, none.
 * @param accepted Those that the user left ticked, as `compareCadence` gave them.
 * @returns The way back to what was here before; what was changed elsewhere since stays.
 * @throws ChangedMeanwhileError when they are not so any more; NewerDataError, NoRoomError.
 */
export async function takeInCadence(
  db: CoxswainDatabase,
  there: SharedCadence,
  accepted: readonly CadenceDifference[],
  when: TakingIn,
): Promise<() => Promise<void>> {
  const tables = touched.map((name) => db.table<{ id: string }, string>(name));
  const readAll = async () =>
    new Map(
      await Promise.all(
        tables.map(async (table) => {
          const rows = await table.toArray();
          return [table.name, new Map(rows.map((row) => [row.id, row]))] as const;
        }),
      ),
    );
  const { before, after } = await write(db, [...tables, db.meetings], async () => {
    const now = compareCadence(await readOwnPractice(db), there, when);
    if (!accepted.every((one) => now.some((other) => isSameValue(one, other)))) {
      throw new ChangedMeanwhileError('what would be changed was changed meanwhile');
    }
    const before = await readAll();
    for (const difference of accepted) await take(db, difference, when);
    return { before, after: await readAll() };
  });
  return () =>
    write(db, tables, async () => {
      for (const table of tables) {
        const old = before.get(table.name);
        const ids = [...(after.get(table.name)?.keys() ?? [])];
        await table.bulkDelete(ids.filter((id) => old?.has(id) !== true));
        const changed = [...(old ?? [])].filter(([id, row]) => !isSameValue(row, after.get(table.name)?.get(id)));
        await table.bulkPut(changed.map(([, row]) => row));
      }
    });
}

async function take(db: CoxswainDatabase, difference: CadenceDifference, when: TakingIn): Promise<void> {
  const { now, from, newId } = when;
  const times = { createdAt: now, updatedAt: now };
  switch (difference.part) {
    case 'line':
      if (difference.change === 'new') {
        const line = { kind: difference.there.kind, with: difference.with, ...sharedPartOf(difference.there) };
        await addCommitments(db, commitmentsOf([line], { newId, now, validFrom: from }));
      } else if (difference.change === 'changed') {
        const change = sharedPartOf(difference.there);
        await changeCommitment(db, difference.here.id, change, { from, newId: newId(), at: now });
      } else if (difference.change === 'only-here') {
        await endCommitment(db, difference.here.id, from, now);
      }
      return;
    case 'person':
      await changePerson(db, difference.here.id, (person) => ({ ...person, role: difference.there.role }), now);
      return;
    case 'template':
      await saveTemplateVersions(db, [
        { id: newId(), kind: difference.kind, change: difference.there, fromAt: now, ...times },
      ]);
      return;
    case 'rule':
      await saveTitleRules(db, [
        { id: difference.here?.id ?? difference.id.slice('rule/'.length), ...difference.there, ...times },
      ]);
      return;
    case 'role':
      await saveRole(db, {
        ...times,
        ...difference.here,
        id: difference.here?.id ?? newId(),
        ...difference.there,
        updatedAt: now,
      });
  }
}
