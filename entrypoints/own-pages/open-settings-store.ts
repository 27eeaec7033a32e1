import type { SettingsStore, Undo } from '../../components/settings/settings-store';
import type { Commitment } from '../../lib/domain/cadence';
import { announceSettings } from '../../lib/messages/handlers/announce';
import { findPolicy } from '../../lib/store/apply-policy';
import { listAbsences, removeAbsence, restoreAbsence, saveAbsences } from '../../lib/store/absences';
import {
  addCommitments,
  changeCommitment,
  endCommitment,
  listCommitments,
  putBackCommitments,
} from '../../lib/store/commitments';
import type { CoxswainDatabase } from '../../lib/store/database';
import { listHealth } from '../../lib/store/health';
import { addHost, listHosts, removeHost } from '../../lib/store/hosts';
import { newId } from '../../lib/store/new-id';
import { isReadOnly } from '../../lib/store/open-database';
import {
  changePerson,
  listPeople,
  removePerson,
  restorePerson,
  savePeople,
  takeInPeople,
} from '../../lib/store/people';
import { changeKeepFor } from '../../lib/store/rights/change-keep-for';
import { previewByAge } from '../../lib/store/rights/erase-by-age';
import { readTaughtFile } from '../../lib/store/read-taught-file';
import { getSettings, saveSettings } from '../../lib/store/settings';
import { listTaughtSites, putTaughtSite, removeTaughtSite, restoreTaughtSite } from '../../lib/store/taught-sites';

/** The settings page's questions and changes, put to the database. */
export function openSettingsStore(db: CoxswainDatabase, machineZone: string): SettingsStore {
  const now = Date.now;
  const lineAs = async (id: string): Promise<Commitment[]> =>
    (await listCommitments(db)).filter((line) => line.id === id);
  return {
    now,
    newId: () => newId(now()),
    machineZone,
    isReadOnly: () => isReadOnly(db),
    readSettings: () => getSettings(db),
    readPolicy: () => findPolicy(db),
    saveSettings: async (change) => {
      await saveSettings(db, change, now());
      if (change.hasBadges !== undefined || change.theme !== undefined || change.isVeiled !== undefined)
        announceSettings();
    },
    listPeople: () => listPeople(db),
    takeInPeople: async (people, additions) => {
      const before = (await listPeople(db)).filter(({ id }) => additions.some(({ personId }) => personId === id));
      await takeInPeople(db, people, additions, now());
      return async () => {
        const gone = people.map((person) => ({ ...person, deletedAt: now(), updatedAt: now() }));
        await savePeople(db, [...before.map((person) => ({ ...person, updatedAt: now() })), ...gone]);
      };
    },
    changePerson: async (id, change) => {
      await changePerson(db, id, change, now());
    },
    removePerson: async (id): Promise<Undo> => {
      await removePerson(db, id, now());
      return async () => void (await restorePerson(db, id, now()));
    },
    listCommitments: () => listCommitments(db),
    putCommitments: async (lines) => {
      const ids = lines.map(({ id }) => id);
      const before = (await listCommitments(db)).filter(({ id }) => ids.includes(id));
      await addCommitments(db, lines);
      return () =>
        putBackCommitments(
          db,
          before,
          ids.filter((id) => !before.some((line) => line.id === id)),
        );
    },
    changeCommitment: async (id, change, from) => {
      const before = await lineAs(id);
      const next = await changeCommitment(db, id, change, { from, newId: newId(now()), at: now() });
      return () => putBackCommitments(db, before, next.id === id ? [] : [next.id]);
    },
    endCommitment: async (id, from) => {
      const before = await lineAs(id);
      await endCommitment(db, id, from, now());
      return () => putBackCommitments(db, before, []);
    },
    listAbsences: () => listAbsences(db),
    saveAbsences: async (absences) => {
      await saveAbsences(db, absences);
      return () =>
        saveAbsences(
          db,
          absences.map((absence) => ({ ...absence, deletedAt: now(), updatedAt: now() })),
        );
    },
    removeAbsence: async (id) => {
      await removeAbsence(db, id, now());
      return async () => void (await restoreAbsence(db, id, now()));
    },
    listHealth: () => listHealth(db),
    listHosts: () => listHosts(db),
    addHost: (host) => addHost(db, host),
    removeHost: (origin) => removeHost(db, origin),
    previewOld: (keepFor) => previewByAge(db, keepFor, now()),
    keepFor: (keepFor) => changeKeepFor(db, keepFor, now()),
    listTaughtSites: () => listTaughtSites(db),
    putTaughtSite: (site) => putTaughtSite(db, site),
    removeTaughtSite: async (id): Promise<Undo> => {
      await removeTaughtSite(db, id, now());
      return async () => void (await restoreTaughtSite(db, id, now()));
    },
    readTaughtFile,
  };
}
