import type { ClassifiedEvent, ClassifyContext, Reason } from './classification';
import { ofRelation } from './classify-guests';
import type { Presence } from './classify-guests';
import { oneOnOneWith } from './classify-people';
import type { TitleKind, TitleReading } from './classify-title';
import type { MeetingKind } from './meeting-kind';

/** What the circle of people alone says; not sure: worth asking. */
export interface Structure {
  kind: MeetingKind;
  why: Reason;
  isSure: boolean;
}

/** Longer than this, two people travel or run a workshop rather than hold a 1:1. */
const longestOneOnOneMinutes = 120;

/** Reads who is there, when everyone is known: me and one direct report, me and my manager, or the team. */
export function findStructure(event: ClassifiedEvent, presence: Presence): Structure | undefined {
  if (!presence.isComplete || event.isAllDay) return undefined;
  const reports = ofRelation(presence.people, 'report').length;
  if (presence.others === 1) {
    const relation = presence.people[0]?.relation;
    const isSure = (event.durationMinutes ?? 0) <= longestOneOnOneMinutes;
    if (relation === 'report') return { kind: 'one-on-one', why: { code: 'structure-one-report' }, isSure };
    if (relation === 'manager') return { kind: 'one-on-one', why: { code: 'structure-own-manager' }, isSure };
    return undefined;
  }
  if (reports < 2) return undefined;
  // Two reports in a company-wide meeting do not make it the team's.
  const isSure = event.isRecurring && presence.strangers <= reports;
  return { kind: 'team-meeting', why: { code: 'structure-team' }, isSure };
}

/** What to ask about when nothing decides, best first. Hints count only where someone of the roster is concerned. */
export function optionsOf(
  structure: Structure | undefined,
  hints: readonly TitleKind[],
  reading: TitleReading,
  presence: Presence,
  { me }: ClassifyContext,
): { kind: MeetingKind; why: Reason }[] {
  const options = new Map<MeetingKind, Reason>();
  const isConcerned = presence.people.length > 0 || presence.roster.length === 0 || reading.saysTeam;
  if (isConcerned) for (const { kind, word } of hints) options.set(kind, { code: 'title-hints', word });
  if (structure && !options.has(structure.kind)) options.set(structure.kind, structure.why);
  if (!structure && !options.has('one-on-one')) {
    const soft = reading.kinds.find(({ kind }) => kind === 'one-on-one');
    const isTwo = !presence.isComplete || presence.others === 1;
    const isPair = reading.isPair || presence.namesMe;
    const isOne =
      oneOnOneWith(presence).length === 1 ||
      (presence.people.length === 0 && presence.namesMe && reading.isPair && me.name !== '');
    if (isTwo && isOne && isPair) options.set('one-on-one', { code: 'named-in-title' });
    else if (isTwo && oneOnOneWith(presence).length === 1 && soft)
      options.set('one-on-one', { code: 'title-hints', word: soft.word });
  }
  return [...options].map(([kind, why]) => ({ kind, why }));
}
