import type { ExcuseReason, Word } from '../../lib/domain/cadence.ts';
import type { PlannedSeries } from './sample-plan.ts';

/** What becomes of one planned meeting. */
export interface Fate {
  /** `absent`: it never stood on the calendar. `gone`: it stood, and two looks miss it. */
  calendar: 'stands' | 'absent' | 'gone';
  /** It is moved to another day and time, in weeks from its own. */
  movedTo?: [week: number, dayOfWeek: number, time: string];
  /** What the user says of it. */
  word?: Word;
  reason?: ExcuseReason;
  /** Stands on this calendar only, which nobody looks at after Monday morning. */
  onlyOn?: string;
}

const held: Fate = { calendar: 'stands', word: 'held' };
const presumed: Fate = { calendar: 'stands' };
const missed: Fate = { calendar: 'gone' };

/** This week, as the popup's reference shows it on a Thursday afternoon: 9 of 11 held, 1 excused, 1 not observed. */
const thisWeek: Record<string, Fate> = {
  sampleteam: held,
  sample1on1cy: held,
  samplecoachdee: { calendar: 'stands', onlyOn: 'dee@example.com' },
  samplepipebo: held,
  samplepipeana: { calendar: 'stands', word: 'excused', reason: 'leave' },
  samplecalldee: held,
  sample1on1bo: presumed,
  samplecoachbo: { calendar: 'gone', word: 'not-held' },
  samplecoachana: held,
  samplepipedee: presumed,
  samplepipecy: { calendar: 'stands', movedTo: [1, 1, '11:30'], word: 'not-held' },
  sample1on1ana: held,
  samplecoachcy: { calendar: 'stands', movedTo: [0, 4, '13:30'] },
};

/** One in twenty each, for earlier weeks; about three in four are held. */
const earlier: readonly Fate[] = [
  ...Array.from({ length: 8 }, () => held),
  ...Array.from({ length: 3 }, () => presumed),
  { calendar: 'stands', movedTo: [0, 5, '15:30'] },
  missed,
  missed,
  missed,
  { calendar: 'absent' },
  { calendar: 'absent' },
  { calendar: 'stands', word: 'no-show' },
  { calendar: 'stands', word: 'excused', reason: 'holiday' },
  { calendar: 'stands', movedTo: [1, 1, '12:15'] },
];

/** The same for the same week and series, whenever it is asked. */
export function fateOf(series: PlannedSeries, index: number, week: number): Fate {
  if (week > 0) return presumed;
  if (week === 0) return thisWeek[series.base] ?? presumed;
  // Mixed well enough that no column or row of the board is all of one sort.
  const fate = earlier[Math.abs(week * 7 + index * 11 + ((week * week * 3) % 5)) % earlier.length] ?? presumed;
  // Days before the look of Wednesday cannot be moved to Friday unseen, and nothing is moved over this week's border.
  const isMovable = series.dayOfWeek >= 3 && week < -1;
  return fate.movedTo !== undefined && !isMovable ? held : fate;
}
