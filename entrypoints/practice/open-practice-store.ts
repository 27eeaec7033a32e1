import type { PracticeStore, SeenTitle } from '../../components/practice/practice-store';
import { englishTexts } from '../../lib/domain/templates/english-texts';
import { announceSettings } from '../../lib/messages/handlers/announce';
import { frameworkTextsLoader } from '../../lib/messages/framework-texts-loader';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import type { Zone } from '../../lib/domain/time';
import { listCommitments } from '../../lib/store/commitments';
import type { CoxswainDatabase } from '../../lib/store/database';
import { listFrameworks, removeFramework, restoreFramework, saveFrameworks } from '../../lib/store/frameworks';
import { newId } from '../../lib/store/new-id';
import { isReadOnly } from '../../lib/store/open-database';
import { listPeople } from '../../lib/store/people';
import { readFrameworkFile } from '../../lib/store/read-framework-file';
import { readTemplateFile } from '../../lib/store/read-template-file';
import { listRoles, removeRole, restoreRole, saveRole } from '../../lib/store/roles';
import { getSettings, saveSettings } from '../../lib/store/settings';
import { listTemplateVersions, putBackTemplateVersions, saveTemplateVersions } from '../../lib/store/templates';
import { listTitleRules, saveTitleRules } from '../../lib/store/title-rules';

/** So many meetings are looked through for titles, and so many titles shown. */
const mostMeetings = 500;
const mostTitles = 40;

/** The practice's questions and changes, put to the database; open tabs are told to ask for their briefs again. */
export function openPracticeStore(db: CoxswainDatabase, machineZone: Zone): PracticeStore {
  const now = Date.now;
  return {
    now,
    newId: () => newId(now()),
    machineZone,
    isReadOnly: () => isReadOnly(db),
    readSettings: () => getSettings(db),
    listPeople: () => listPeople(db),
    listOwnKinds: async () => {
      const kinds = (await listCommitments(db)).map(({ kind }) => kind);
      return [...new Set(kinds)].filter((kind) => kind.startsWith('own:'));
    },
    readTexts: templateTextsLoader(englishTexts),
    chooseLanguage: async (templateLanguage) => {
      await saveSettings(db, { templateLanguage }, now());
      announceSettings();
    },
    listVersions: () => listTemplateVersions(db),
    saveVersions: async (versions) => {
      const replaced = await saveTemplateVersions(db, versions);
      announceSettings();
      return async () => {
        await putBackTemplateVersions(
          db,
          replaced,
          versions.map(({ id }) => id),
        );
        announceSettings();
      };
    },
    readFile: readTemplateFile,
    listRules: () => listTitleRules(db),
    saveRules: async (rules) => {
      const before = await saveTitleRules(db, rules);
      announceSettings();
      return async () => {
        const known = new Set(before.map(({ id }) => id));
        const gone = rules.filter(({ id }) => !known.has(id)).map((rule) => ({ ...rule, deletedAt: now() }));
        await saveTitleRules(
          db,
          [...before, ...gone].map((rule) => ({ ...rule, updatedAt: now() })),
        );
        announceSettings();
      };
    },
    seenTitles: async () => {
      const meetings = await db.meetings.orderBy('startAt').reverse().limit(mostMeetings).toArray();
      const seen = new Map<string, SeenTitle>();
      for (const { title, kind, personIds, isRecurring, isAllDay } of meetings) {
        if (title === undefined || title === '' || seen.has(title)) continue;
        seen.set(title, { title, kind, personIds, isRecurring, isAllDay });
      }
      return [...seen.values()].slice(0, mostTitles);
    },
    readFrameworkTexts: frameworkTextsLoader(),
    listFrameworks: () => listFrameworks(db),
    saveFrameworks: async (frameworks) => {
      const before = await listFrameworks(db);
      await saveFrameworks(db, frameworks);
      announceSettings();
      return async () => {
        const rows = frameworks.map((each) => before.find(({ id }) => id === each.id) ?? { ...each, deletedAt: now() });
        await saveFrameworks(
          db,
          rows.map((row) => ({ ...row, updatedAt: now() })),
        );
        announceSettings();
      };
    },
    removeFramework: async (id) => {
      await removeFramework(db, id, now());
      announceSettings();
      return async () => {
        await restoreFramework(db, id, now());
        announceSettings();
      };
    },
    chooseFramework: async (framework) => {
      await saveSettings(db, { framework }, now());
      announceSettings();
    },
    readFrameworkFile,
    listRoles: () => listRoles(db),
    saveRole: async (role) => {
      const before = (await listRoles(db)).find(({ id }) => id === role.id);
      await saveRole(db, role);
      return async () => {
        if (before === undefined) await removeRole(db, role.id, now());
        else await saveRole(db, { ...before, updatedAt: now() });
      };
    },
    removeRole: async (id) => {
      await removeRole(db, id, now());
      return async () => void (await restoreRole(db, id, now()));
    },
  };
}
