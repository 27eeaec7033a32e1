import { meetingName } from '../../components/popup/meeting-words';
import type { Reader, ShareFacts } from '../../components/share/share-facts';
import type { ShareStore } from '../../components/share/share-store';
import { linesFor } from '../../components/share/shared-page';
import type { Words } from '../../components/words';
import { linesFrom } from '../../lib/domain/cadence-file/cadence-file-of';
import { localDayOf } from '../../lib/domain/day-range';
import { planSeries, type PlannedSeries } from '../../lib/domain/plan-series';
import { changesFor } from '../../lib/domain/templates/template-change';
import { templateOf } from '../../lib/domain/templates/template-of';
import { weekOf } from '../../lib/domain/week';
import { writeSeries } from '../../lib/feeds/write-series';
import { textsOf } from '../../lib/messages/handlers/template-for';
import type { CoxswainDatabase } from '../../lib/store/database';
import { findPolicy } from '../../lib/store/apply-policy';
import { newId } from '../../lib/store/new-id';
import { readCadenceFile } from '../../lib/store/read-cadence-file';
import { getSettings, saveSettings } from '../../lib/store/settings';
import { readOwnPractice, takeInCadence } from '../../lib/store/take-in-cadence';

interface Place {
  words: Words;
  machineZone: string;
  templateTexts: NonNullable<Parameters<typeof textsOf>[0]['templateTexts']>;
}

/** The sharing page's questions and changes, put to the database. */
export function openShareStore(db: CoxswainDatabase, { words, machineZone, templateTexts }: Place): ShareStore {
  const now = Date.now;
  const texts = textsOf({ db, templateTexts });
  const today = async () => {
    const settings = await getSettings(db);
    return { settings, today: localDayOf(now(), settings.homeZone ?? machineZone) };
  };
  return {
    readFacts: async () => {
      const [{ settings, today: day }, practice, policy] = await Promise.all([
        today(),
        readOwnPractice(db),
        findPolicy(db),
      ]);
      // After all that is followed: what a live question asks after a foreign promise, it does not hear of.
      const shipped = await texts;
      const kinds = [...new Set(practice.commitments.map(({ kind }) => kind))];
      const at = now();
      return {
        settings,
        policy,
        practice,
        templates: new Map(
          kinds.map((kind) => [kind, templateOf(kind, changesFor(practice.templates, { kind }, at), shipped)]),
        ),
        now: at,
        today: day,
        zone: settings.homeZone ?? machineZone,
      };
    },
    saveWhy: async (sharedWhy) => {
      await saveSettings(db, { sharedWhy }, now());
    },
    readFile: (text) => {
      const read = readCadenceFile(text);
      return read.ok ? { ok: true, from: read.file.from, cadence: read.file } : read;
    },
    takeIn: async (there, accepted) => {
      const { settings, today: day } = await today();
      const at = now();
      return takeInCadence(db, there, accepted, {
        now: at,
        today: day,
        from: weekOf(day, settings.weekStart).from,
        newId: () => newId(at),
      });
    },
    writeCalendar: (facts, reader) => calendarOf(words, facts, reader),
  };
}

/** Planned as a whole, so that a person's own file has the same times as the manager's. */
function calendarOf(words: Words, facts: ShareFacts, reader: Reader | 'all'): string {
  const { practice, settings, today, zone, now } = facts;
  const { weekStart, yearStart } = settings;
  const mine = reader === 'all' ? undefined : new Set(linesFor(facts, reader).map(({ id }) => id));
  const series = planSeries(linesFrom(practice.commitments, today), practice.people, {
    weekStart,
    yearStart,
    from: today,
  });
  const isFor = ({ id, personId }: PlannedSeries): boolean =>
    mine === undefined || (mine.has(id.split('/')[0] ?? '') && (personId === undefined || personId === reader));
  const names = new Map(practice.people.map(({ id, name }) => [id, name]));
  return writeSeries(
    series.filter(isFor).map((one) => {
      const other =
        one.personId === undefined ? undefined : reader === 'all' ? names.get(one.personId) : settings.me.name;
      const purpose = one.outcome ?? facts.templates.get(one.kind)?.question ?? '';
      return { ...one, title: meetingName(words, one.kind, other === '' ? undefined : other), about: purpose };
    }),
    { zone, now },
  );
}
