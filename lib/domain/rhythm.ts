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

/** The rhythm of a classified meeting. */
export function rhythmOf(meeting: {
  kind: MeetingKind;
  personIds: readonly string[];
  withTeam: boolean;
  series: string;
}): Rhythm {
  const [personId, ...others] = meeting.personIds;
  if (personId !== undefined && others.length === 0) return { type: 'person', kind: meeting.kind, personId };
  if (meeting.withTeam || others.length > 0) return { type: 'team', kind: meeting.kind };
  return { type: 'series', kind: meeting.kind, series: meeting.series };
}
