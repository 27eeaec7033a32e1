import { ofRelation } from './classify-guests';
import type { Presence } from './classify-guests';
import { teamKinds } from './meeting-kind';
import type { MeetingKind } from './meeting-kind';
import type { Person } from './person';

/** The people whom a meeting is with; no ids: the team when `withTeam`, else not known. */
export interface WithWhom {
  personIds: string[];
  withTeam: boolean;
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id);

/** All direct reports, or at least three and more than half of them: some are always away. */
function isWholeTeam(reports: number, all: number): boolean {
  return reports >= 2 && (reports === all || (reports >= 3 && reports * 2 > all));
}

/**
 * Whom a meeting of a kind is with: whom the title names among those who are there, else the direct reports, else my
 * manager, else others of the roster. A team meeting is always with the team.
 */
export function withWhom(kind: MeetingKind, presence: Presence, saysTeam: boolean): WithWhom {
  if (kind === 'team-meeting') return { personIds: [], withTeam: true };
  const reports = ofRelation(presence.people, 'report');
  const managers = ofRelation(presence.people, 'manager');
  const named = presence.named.some(({ relation }) => relation === 'report')
    ? ofRelation(presence.named, 'report')
    : presence.named;
  if (kind !== 'one-on-one' && named.length === 0) {
    const allReports = ofRelation(presence.roster, 'report').length;
    const isTeam = saysTeam || isWholeTeam(reports.length, allReports) || (teamKinds.has(kind) && reports.length !== 1);
    if (isTeam) return { personIds: [], withTeam: true };
  }
  const groups = [named, reports, managers, presence.people];
  return { personIds: idsOf(groups.find((group) => group.length > 0) ?? []), withTeam: false };
}

/** Those whom a 1:1 could be with: one, none that is known, or several (then ask). */
export function oneOnOneWith(presence: Presence): Person[] {
  return presence.named.length > 0 ? presence.named : presence.people;
}
