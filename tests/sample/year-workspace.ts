import type { ActionItem } from '../../lib/domain/action-item.ts';
import type { Absence, Commitment } from '../../lib/domain/cadence.ts';
import { commitmentsOf } from '../../lib/domain/cadence-line.ts';
import { occurrenceKey } from '../../lib/domain/event-key.ts';
import { rhythmKey } from '../../lib/domain/rhythm.ts';
import { weekOf } from '../../lib/domain/week.ts';
import type { Backup } from '../../lib/store/schemas/backup.ts';
import { dayMs, minuteMs, sampleClock, type SampleClock } from './sample-clock.ts';
import { kimsLines } from './sample-lines.ts';
import { sampleRecords } from './sample-notes.ts';
import { observe, plannedMeetings, type PlannedMeeting } from './sample-observations.ts';
import { addressOf, personId, samplePerson } from './sample-people.ts';
import type { PlannedSeries } from './sample-plan.ts';
import { sampleWords } from './sample-words.ts';
import { backupOf, settingsOf, type SampleMoment } from './workspace.ts';
import { yearFate } from './year-fate.ts';
import { sellers, yearLines, yearPlan } from './year-plan.ts';

/** Odd, so that the last two-week period ends with this week. */
const firstWeek = -53;
const weeks = Array.from({ length: 2 - firstWeek }, (_, index) => firstWeek + index);

/** The week of its quarter, from 1, of a week counted from now. */
function weekOfQuarter(clock: SampleClock, week: number): number {
  const { weekOfYear = 1 } = Temporal.PlainDate.from(weekOf(clock.day(week, 1), 1).from);
  return weekOfYear > 52 ? 14 : ((weekOfYear - 1) % 13) + 1;
}

/** A visit at a customer's that took the place of every other meeting that went. */
function visitsInstead(planned: readonly PlannedMeeting[]): PlannedMeeting[] {
  return planned
    .filter(({ fate, series, week }) => fate.calendar === 'gone' && series.with !== undefined && week < 0)
    .filter((_, index) => index % 2 === 0)
    .map(({ series, week, eventId, startAt }): PlannedMeeting => {
      const id = `visit${eventId.replace('_', '')}`;
      const visit: PlannedSeries = {
        ...series,
        base: id,
        kind: 'joint-call',
        title: `Marlow Tools visit with ${series.with}`,
        minutes: 90,
      };
      return {
        series: visit,
        week,
        eventId: id,
        occurrence: occurrenceKey(id),
        startAt,
        endAt: startAt + 90 * minuteMs,
        fate: { calendar: 'stands', word: 'held' },
      };
    });
}

/** Twenty-four open promises, from today to ten weeks old; every third is mine, and some are over their day. */
const yearItems = (clock: SampleClock): ActionItem[] =>
  Array.from({ length: 24 }, (_, index): ActionItem => {
    const name = sellers[index % sellers.length] ?? 'Ana';
    const createdAt = clock.now - ((index * 7) % 71) * dayMs;
    return {
      id: `year-item-${index}`,
      rhythm: rhythmKey({ type: 'person', kind: 'one-on-one', personId: personId(name) }),
      personId: personId(name),
      text: `${['Send the price list', 'Introduce the plant lead', 'Revise the forecast'][index % 3]} (${name})`,
      owner: index % 3 === 1 ? 'me' : personId(name),
      dueOn: clock.fromToday(((index * 5) % 23) - 8),
      disposition: 'open',
      createdAt,
      updatedAt: createdAt,
    };
  });

/** A holiday between the years, and a week of Fay's. */
const yearAbsences = (clock: SampleClock): Absence[] => {
  const times = { createdAt: clock.at(firstWeek, 1, '08:00'), updatedAt: clock.at(firstWeek, 1, '08:00') };
  return [
    { id: 'between-the-years', reason: 'holiday', from: '2025-12-22', until: '2026-01-02', ...times },
    {
      id: 'fays-leave',
      personId: personId('Fay'),
      reason: 'leave',
      from: clock.day(-6, 1),
      until: clock.day(-6, 5),
      ...times,
    },
  ];
};

/** A manager's preset and more; the forecast review was every two weeks until half a year ago. */
function yearCommitments(clock: SampleClock): Commitment[] {
  let count = 0;
  const born = {
    newId: () => `year-line-${(count += 1)}`,
    now: clock.at(firstWeek, 1, '08:00'),
    validFrom: clock.day(firstWeek, 1),
  };
  return commitmentsOf([...kimsLines(), ...yearLines], born).flatMap((line): Commitment[] => {
    if (line.kind !== 'forecast-review') return [line];
    const before = { ...line, frequency: { ...line.frequency, every: 2 }, validUntil: clock.day(-28, 7) };
    return [before, { ...line, id: `${line.id}-weekly`, validFrom: clock.day(-27, 1) }];
  });
}

/**
 * A year of Kim with eight sellers: rather less held towards each quarter's end, Cy bumped most, Hal on the team for
 * twenty weeks only. For what has to be seen at full size.
 */
export function yearWorkspace(moment: SampleMoment): Backup {
  const clock = sampleClock(moment);
  const bornAt = clock.at(firstWeek, 1, '08:00');
  const people = sellers.map((name) => ({
    ...samplePerson(name, 'report', bornAt),
    ...(name === 'Hal' ? { from: clock.day(-20, 1) } : {}),
  }));
  const commitments = yearCommitments(clock);
  const regular = plannedMeetings(clock, yearPlan, weeks, (series, index, week) =>
    yearFate(series, index, week, weekOfQuarter(clock, week)),
  ).filter(({ series, week }) => series.with !== 'Hal' || week >= -20);
  const planned = [...regular, ...visitsInstead(regular)];
  const seen = observe(clock, addressOf('Kim'), planned, weeks);
  return backupOf(clock.now, {
    ...seen,
    people,
    commitments,
    absences: yearAbsences(clock),
    words: sampleWords(clock, planned, { commitments, people, ...seen }),
    records: sampleRecords(planned, seen.meetings, clock.now),
    items: yearItems(clock),
    settings: [settingsOf(clock, 'Kim', 'manager')],
  });
}
