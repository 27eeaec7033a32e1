import { writeBlock } from '../../domain/block/compose-block';
import { lineNames } from '../../domain/block/line-names';
import { ownLines } from '../../domain/block/meeting-lines';
import type { Commitment } from '../../domain/cadence';
import { createEventUrl } from '../../domain/create-event-url';
import { addDays, localDayOf, type DayRange } from '../../domain/day-range';
import type { Meeting } from '../../domain/meeting';
import type { MeetingKind } from '../../domain/meeting-kind';
import type { Person } from '../../domain/person';
import { periodOf } from '../../domain/period';
import { plannedDays } from '../../domain/planned-days';
import { findPreferredStart } from '../../domain/preferred-start';
import { proposeStart } from '../../domain/propose-start';
import { recurrenceOf } from '../../domain/recurrence-of';
import { rhythmKey } from '../../domain/rhythm';
import type { Settings } from '../../domain/settings';
import type { Instant, LocalDay, Zone } from '../../domain/time';
import type { CadenceFacts } from '../../domain/week-view';
import { membersOf, overridesOf } from '../../domain/with-whom';
import { readCadenceFacts } from '../../store/cadence-facts';
import { openItemsOfRhythm } from '../../store/items';
import { getSettings } from '../../store/settings';
import type { HandlerContext } from './edit-context';
import { meetingAgenda, sellerOf } from './meeting-topics';
import { templateFor, textsOf } from './template-for';

/** What a draft stands on; words of the interface are given, as the domain has none. */
export interface DraftContext extends Pick<HandlerContext, 'db' | 'templateTexts'> {
  now: Instant;
  machineZone: Zone;
  /** The title of a meeting: "1:1 with Ana". */
  titleOf: (kind: MeetingKind, name: string | undefined) => string;
  /** Of the block in a description: "Agenda". */
  heading: string;
}

/** What is to be put into the calendar. */
export interface EventWish {
  kind: MeetingKind;
  /** Absent: the team. */
  personId?: string | undefined;
  /** The line of the cadence that it keeps; absent: the one that holds now, if any. */
  line?: Commitment;
  /** The days in which it should lie; absent: the period that begins today. */
  within?: DayRange;
  /** As a series, or once. Absent: a series where the cadence promises one and none stands. */
  isSeries?: boolean;
  /** Absent: as the cadence or the kind's template says. */
  minutes?: number | undefined;
}

/**
 * The address of the calendar's create page for a meeting: title, guests, length, a start, how it recurs, and its agenda
 * as text. Nothing is made before the user saves it there.
 */
export async function draftEvent(context: DraftContext, wish: EventWish): Promise<string> {
  const { db, now, machineZone } = context;
  const { kind, personId } = wish;
  const settings = await getSettings(db);
  const zone = settings.homeZone ?? machineZone;
  const today = localDayOf(now, zone);
  const week = { from: today, until: addDays(today, 7) };
  const facts = await readCadenceFacts(db, wish.within ?? week, { now, machineZone });
  const person = facts.people.find(({ id }) => id === personId);
  const line = wish.line ?? findLine(facts, kind, person, today);
  const template = await templateFor(db, await textsOf(context), { kind, personId }, now);
  const minutes = wish.minutes ?? line?.minutes ?? template.minutes;
  const periods = wish.within === undefined && line !== undefined ? periodsAhead(line, today, settings) : [];
  const [first = wish.within ?? week, second = first] = periods;
  const within = { from: first.from > today ? first.from : today, until: (first.until > today ? first : second).until };
  const wanted = [first, second].map((period) => findPreferredStart(line?.preferred, period, zone));
  const startAt =
    wanted.find((at) => at !== undefined && at > now) ??
    proposeStart({ kind, minutes, ...within, ...(person && { personId: person.id }) }, facts.meetings, now, zone);
  const isSeries = wish.isSeries ?? (line !== undefined && !hasSeries(facts.meetings, line, person, now));
  return createEventUrl({
    title: context.titleOf(kind, person?.name),
    startAt,
    endAt: startAt + minutes * 60_000,
    guests: (person === undefined ? membersOf({ type: 'each-report' }, facts.people) : [person]).flatMap(
      (guest) => guest?.addresses.slice(0, 1) ?? [],
    ),
    zone,
    ...(isSeries && line !== undefined
      ? {
          recurrence: recurrenceOf(line.frequency, startAt, zone, {
            preferred: line.preferred,
            until: line.validUntil,
          }),
        }
      : {}),
    details: await agendaText(context, {
      kind,
      person,
      startAt,
      minutes,
      people: facts.people,
      topics: template.topics,
    }),
  });
}

/** The period that holds today, and the next. */
function periodsAhead({ frequency, validFrom }: Commitment, today: LocalDay, settings: Settings): DayRange[] {
  const { weekStart, yearStart } = settings;
  const rule = { weekStart, yearStart, anchorOn: validFrom };
  const period = periodOf(frequency, today, rule);
  return [period, periodOf(frequency, addDays(period.until, 1), rule)];
}

/** The line of the cadence that promises it now: one that names the person before one for each. */
function findLine(
  { commitments }: CadenceFacts,
  kind: MeetingKind,
  person: Person | undefined,
  today: LocalDay,
): Commitment | undefined {
  const live = commitments.filter(
    (line) =>
      line.kind === kind &&
      line.deletedAt === undefined &&
      line.validFrom <= today &&
      (line.validUntil === undefined || line.validUntil >= today),
  );
  if (person === undefined) return live.find((line) => line.with.type === 'team');
  const fitting = live.filter((line) => membersOf(line.with, [person]).includes(person));
  return fitting.find((line) => overridesOf(line, person, fitting).length === 0);
}

/** Whether a series stands: an instance of it is still to come, or was there within the last step and a half. */
function hasSeries(
  meetings: readonly Meeting[],
  { kind, frequency }: Commitment,
  person: Person | undefined,
  now: Instant,
): boolean {
  const sinceAt = now - plannedDays(frequency) * 1.5 * 24 * 3_600_000;
  return meetings.some(
    (meeting) =>
      meeting.kind === kind &&
      meeting.isRecurring &&
      meeting.isStanding &&
      meeting.startAt >= sinceAt &&
      (person === undefined ? meeting.withTeam : meeting.personIds.includes(person.id)),
  );
}

/**
 * The template's topics as plain lines, which everybody's template has; then, in the block that both sides read, what
 * waits for the next meeting of this kind and people, and what was promised.
 */
async function agendaText(
  { db, now, heading }: DraftContext,
  meeting: {
    kind: MeetingKind;
    person: Person | undefined;
    startAt: Instant;
    minutes: number;
    people: readonly Person[];
    topics: Parameters<typeof meetingAgenda>[2];
  },
): Promise<string> {
  const { kind, person, startAt, minutes, people } = meeting;
  const rhythm = rhythmKey(
    person === undefined ? { type: 'team', kind } : { type: 'person', kind, personId: person.id },
  );
  const of = { occurrence: rhythm, rhythm, startAt, endAt: startAt + minutes * 60_000 };
  const [topics, items, { me }] = await Promise.all([
    meetingAgenda(db, of, meeting.topics, now, sellerOf(person)),
    openItemsOfRhythm(db, rhythm),
    getSettings(db),
  ]);
  const shared = topics.filter(({ lane }) => lane === 'shared');
  const asked = shared.filter(({ from }) => from.type === 'template').map(({ title }) => `• ${title}`);
  const written = shared.filter(({ from }) => from.type !== 'template');
  const lines = ownLines(written, items, lineNames(people, me, person?.id), new Map()).map(({ line }) => line);
  return [asked.join('\n'), lines.length === 0 ? '' : writeBlock(lines, heading)].filter(Boolean).join('\n\n');
}
