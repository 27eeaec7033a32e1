import { baseSeries } from './event-key';
import type { MeetingKind } from './meeting-kind';

/**
 * What action items, topics and earlier meetings follow: a kind with a person, a kind with the team, or an
 * opportunity. Never an event instance, so that moving, splitting or recreating an event loses nothing.
 */
export type Rhythm =
  | { type: 'person'; kind: MeetingKind; personId: string }
  | { type: 'team'; kind: MeetingKind }
  /** A meeting whose people are not on the roster: it follows the series. */
  | { type: 'series'; kind: MeetingKind; series: string }
  | { type: 'opportunity'; record: string };

/** The stored form: `person:<kind>:<id>`, `team:<kind>`, `series:<kind>:<series>`, `opportunity:<record>`. */
export function rhythmKey(rhythm: Rhythm): string {
  switch (rhythm.type) {
    case 'person':
      return `person:${rhythm.kind}:${rhythm.personId}`;
    case 'team':
      return `team:${rhythm.kind}`;
    case 'series':
      return `series:${rhythm.kind}:${rhythm.series}`;
    case 'opportunity':
      return `opportunity:${rhythm.record}`;
  }
}

/** Ids of people and own kinds may not agree about colons, so a person's id is what follows the last one. */
const shape = /^(?:(person):(.+):([^:]+)|(team):(.+)|(series):(own:[^:]*|[^:]+):(.+)|(opportunity):(.+))$/su;

/** A stored key taken apart; undefined when the text is none. */
export function findRhythm(key: string): Rhythm | undefined {
  const [, person, personKind, personId, team, teamKind, series, seriesKind, seriesKey, , record] =
    shape.exec(key) ?? [];
  // The kinds of stored keys are those that `rhythmKey` wrote.
  if (person && personKind && personId) return { type: 'person', kind: personKind as MeetingKind, personId };
  if (team && teamKind) return { type: 'team', kind: teamKind as MeetingKind };
  if (series && seriesKind && seriesKey) return { type: 'series', kind: seriesKind as MeetingKind, series: seriesKey };
  return record ? { type: 'opportunity', record } : undefined;
}

/** The kind of meeting that follows a rhythm; an opportunity's agenda is that of its deal review. */
export function kindOfRhythm(key: string): MeetingKind | undefined {
  const rhythm = findRhythm(key);
  return rhythm?.type === 'opportunity' ? 'deal-review' : rhythm?.kind;
}

/** The rhythm of a classified meeting. A series that was split ("this and following") goes on in the base's rhythm. */
export function rhythmOf(meeting: {
  kind: MeetingKind;
  personIds: readonly string[];
  withTeam: boolean;
  series: string;
}): Rhythm {
  const [personId, ...others] = meeting.personIds;
  if (personId !== undefined && others.length === 0) return { type: 'person', kind: meeting.kind, personId };
  if (meeting.withTeam || others.length > 0) return { type: 'team', kind: meeting.kind };
  return { type: 'series', kind: meeting.kind, series: baseSeries(meeting.series) };
}
