import type { Commitment } from '../lib/domain/cadence';
import { localDayOf } from '../lib/domain/day-range';
import { periodOf } from '../lib/domain/period';
import { findPreferredStart } from '../lib/domain/preferred-start';
import { findRecurrenceRule } from '../lib/domain/recurrence-rule';
import type { CadenceFacts } from '../lib/domain/week-view';
import { membersOf } from '../lib/domain/with-whom';
import { createEventUrl } from './popup/create-event-url';
import { meetingName } from './popup/meeting-words';
import { proposeStart } from './popup/propose-start';
import type { Words } from './words';

/**
 * The address of the calendar's create page for the series of a commitment with one person or the team: at the wanted day
 * and time where the line says one, else at the usual or the next free time; repeated as the line says.
 */
export function lineEventUrl(
  words: Words,
  line: Commitment,
  personId: string | undefined,
  facts: Pick<CadenceFacts, 'people' | 'meetings' | 'now' | 'zone' | 'weekStart' | 'yearStart'>,
): string {
  const { now, zone, people, meetings } = facts;
  const { kind, minutes, frequency, preferred, validFrom } = line;
  const today = localDayOf(now, zone);
  const rule = { weekStart: facts.weekStart, yearStart: facts.yearStart, anchorOn: validFrom };
  const period = periodOf(frequency, today, rule);
  const next = periodOf(frequency, Temporal.PlainDate.from(period.until).add({ days: 1 }).toString(), rule);
  const wanted = [period, next].map((one) => findPreferredStart(preferred, one, zone));
  const range = { from: today, until: period.until > today ? period.until : next.until };
  const startAt =
    wanted.find((at) => at !== undefined && at > now) ??
    proposeStart({ kind, minutes, ...range, ...(personId === undefined ? {} : { personId }) }, meetings, now, zone);
  const guests =
    personId === undefined ? membersOf({ type: 'each-report' }, people) : people.filter(({ id }) => id === personId);
  return createEventUrl({
    title: meetingName(words, kind, people.find(({ id }) => id === personId)?.name),
    startAt,
    endAt: startAt + minutes * 60_000,
    guests: guests.flatMap((person) => person?.addresses.slice(0, 1) ?? []),
    zone,
    recurrence: findRecurrenceRule(frequency, localDayOf(startAt, zone), preferred),
  });
}
