import { parseOccurrenceKey } from '../../domain/event-key';
import { kindOfRhythm, rhythmKey, rhythmOf } from '../../domain/rhythm';
import type { MeetingKind } from '../../domain/meeting-kind';
import type { Badge, BadgeFace } from '../../domain/badge';
import type { DealTeller } from '../../domain/deal/flight-record';
import type { EditRefusal } from '../../domain/edit';
import type { FrameworkTexts } from '../../domain/review/framework-texts';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../../store/database';
import { findMeeting } from '../../store/meetings';

/** What a handler stands on: the store, and the clock and ids as arguments. */
export interface HandlerContext {
  db: CoxswainDatabase;
  now: () => Instant;
  newId: () => string;
  /** The shipped templates' words in the chosen language, or in the browser's; briefs and agendas need it. */
  templateTexts?: (chosen: string | undefined) => Promise<TemplateTexts>;
  /** The same of the shipped frameworks; briefs of opportunities need it. */
  frameworkTexts?: (chosen: string | undefined) => Promise<FrameworkTexts>;
  /** Which pages are read by what has changed: registers the readers anew and enters open tabs. */
  sitesChanged?: () => Promise<void>;
  /** Words and draws a badge; where nobody does, briefs have none. */
  faceOf?: (kind: MeetingKind, badge: Badge) => BadgeFace;
  /** Words what is known of deals; where nobody does, briefs say nothing of it. */
  deals?: DealTeller;
}

/** An edit that cannot be done, with a code for the panel to word. */
export class EditRefusedError extends Error {
  override readonly name = 'EditRefusedError';
  constructor(readonly refusal: EditRefusal) {
    super(refusal.code);
  }
}

/**
 * Kind and rhythm of what an agenda belongs to: a meeting, an opportunity (`opportunity:<record>`), or what waits for
 * the next meeting of a rhythm (the rhythm itself).
 * @param rhythm Of the brief, for a meeting of which nothing is stored as its times could not be read.
 */
export async function agendaOwner(
  db: CoxswainDatabase,
  occurrence: string,
  rhythm?: string,
): Promise<{ kind: MeetingKind; rhythm: string; occurrence: string; startAt?: Instant }> {
  const meeting = await findMeeting(db, occurrence);
  if (meeting !== undefined) {
    const { kind, startAt } = meeting;
    return { kind, rhythm: rhythmKey(rhythmOf(meeting)), occurrence, startAt };
  }
  const given = parseOccurrenceKey(occurrence) === undefined ? occurrence : rhythm;
  const kind = given === undefined ? undefined : kindOfRhythm(given);
  if (given === undefined || kind === undefined) throw new EditRefusedError({ code: 'not-found', field: 'occurrence' });
  return { kind, rhythm: given, occurrence };
}
