import type { Commitment } from '../../lib/domain/cadence.ts';
import { commitmentsOf, type CadenceLine } from '../../lib/domain/cadence-line.ts';
import { sellerPreset } from '../../lib/domain/cadence-presets.ts';
import { seriesKey } from '../../lib/domain/event-key.ts';
import type { Series } from '../../lib/domain/meeting.ts';
import type { Person } from '../../lib/domain/person.ts';
import { freshSettings, type Settings } from '../../lib/domain/settings.ts';
import type { Instant, Zone } from '../../lib/domain/time.ts';
import { schemaVersion } from '../../lib/store/database.ts';
import type { Backup } from '../../lib/store/schemas/backup.ts';
import { sampleClock, type SampleClock } from './sample-clock.ts';
import { kimsLines } from './sample-lines.ts';
import { sampleRecords, sampleTopics } from './sample-notes.ts';
import { observe, plannedMeetings } from './sample-observations.ts';
import { sampleOpportunity } from './sample-opportunity.ts';
import { addressOf, personId, sampleMe, samplePerson, type Name } from './sample-people.ts';
import { sellerPlan, seriesPeople, teamPlan, type PlannedSeries } from './sample-plan.ts';
import { sampleItems } from './sample-promises.ts';
import { sampleWords } from './sample-words.ts';

/** When and where the sample is set. Everything in it is relative to the week of `now`; ids are always the same. */
export interface SampleMoment {
  now: Instant;
  zone: Zone;
}

/** Weeks that the sample knows of: 23 before this one, and the next. Lines begin on the first, so two-week periods end now. */
const firstWeek = -23;
const weeks = Array.from({ length: 2 - firstWeek }, (_, index) => firstWeek + index);

const noRows: Backup['tables'] = {
  settings: [],
  people: [],
  commitments: [],
  absences: [],
  hosts: [],
  taughtSites: [],
  templates: [],
  titleRules: [],
  roles: [],
  frameworks: [],
  reviews: [],
  words: [],
  series: [],
  records: [],
  topics: [],
  items: [],
  blocks: [],
  sightings: [],
  coverage: [],
  meetings: [],
  snapshots: [],
  opportunities: [],
  health: [],
};

/** A backup of some rows. */
export const backupOf = (savedAt: Instant, tables: Partial<Backup['tables']>): Backup => ({
  format: 'coxswain-backup',
  schemaVersion,
  savedAt,
  tables: { ...noRows, ...tables },
});

/**
 * Kim's team, made up: Ana, Bo, Cy and Dee, whose manager is Kim, whose manager is Max. On a Thursday at 15:20 this week
 * has 9 of 11 held (2 presumed, 1 moved), 1 excused, 1 not observed, 3 to come.
 */
export function sampleWorkspace(moment: SampleMoment): Backup {
  const clock = sampleClock(moment);
  const bornAt = clock.at(firstWeek, 1, '08:00');
  const reports = (['Ana', 'Bo', 'Cy', 'Dee'] as const).map((name) => samplePerson(name, 'report', bornAt));
  const visits: CadenceLine = {
    kind: 'joint-call',
    with: { type: 'person', personId: personId('Dee') },
    frequency: { times: 1, every: 2, unit: 'week' },
    minutes: 60,
  };
  const seen = seenTables(
    clock,
    'Kim',
    teamPlan,
    [...kimsLines(), visits],
    [...reports, samplePerson('Max', 'manager', bornAt)],
  );
  const planned = plannedMeetings(clock, teamPlan, weeks);
  return backupOf(clock.now, {
    ...seen,
    settings: [settingsOf(clock, 'Kim', 'manager')],
    records: sampleRecords(planned, seen.meetings, clock.now),
    topics: sampleTopics(clock, planned),
    items: sampleItems(clock),
    ...sampleOpportunity(clock),
  });
}

/** The same weeks as Ana has them: a seller, with Kim as her manager and Bo as a peer. */
export function sampleSellerWorkspace(moment: SampleMoment): Backup {
  const clock = sampleClock(moment);
  const bornAt = clock.at(firstWeek, 1, '08:00');
  const people = [samplePerson('Kim', 'manager', bornAt), samplePerson('Bo', 'peer', bornAt)];
  const lines = sellerPreset(personId('Kim'));
  return backupOf(clock.now, {
    ...seenTables(clock, 'Ana', sellerPlan, lines, people),
    settings: [settingsOf(clock, 'Ana', 'seller')],
    ...sampleOpportunity(clock),
  });
}

/** A fresh install. */
export const sampleEmptyWorkspace = ({ now }: Pick<SampleMoment, 'now'>): Backup => backupOf(now, {});

/** The settings of someone of the sample. */
export const settingsOf = ({ now, zone }: SampleClock, name: Name, role: 'manager' | 'seller'): Settings => ({
  ...freshSettings,
  me: sampleMe(name, role),
  homeZone: zone,
  updatedAt: now,
});

function seenTables(
  clock: SampleClock,
  me: Name,
  plan: readonly PlannedSeries[],
  lines: CadenceLine[],
  people: Person[],
) {
  const commitments: Commitment[] = commitmentsOf(lines, {
    newId: counted('commitment'),
    now: clock.at(firstWeek, 1, '08:00'),
    validFrom: clock.day(firstWeek, 1),
  });
  const planned = plannedMeetings(clock, plan, weeks);
  const seen = observe(clock, addressOf(me), planned, weeks);
  const words = sampleWords(clock, planned, { commitments, people, ...seen });
  return { ...seen, people, commitments, words, series: plan.map((series) => lessonOf(clock, series)) };
}

/** What a dialog taught of a series' people; a visit at a customer's is what the user said it is. */
function lessonOf(clock: SampleClock, series: PlannedSeries): Series {
  const learnedAt = clock.at(firstWeek, 1, '08:30');
  const personIds = seriesPeople(series);
  const isVisit = series.kind === 'joint-call';
  return {
    id: seriesKey(series.base),
    ...(isVisit ? { choice: { kind: series.kind, personIds } } : {}),
    ...(series.with === undefined ? {} : { personIds }),
    guestCount: series.with === undefined ? 5 : isVisit ? 3 : 2,
    hasExternalGuest: isVisit,
    learnedAt,
    updatedAt: learnedAt,
  };
}

function counted(name: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${name}-${count}`;
  };
}
