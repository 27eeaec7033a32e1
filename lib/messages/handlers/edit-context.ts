import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import type { MeetingKind } from '../../domain/meeting-kind';
import type { EditRefusal } from '../../domain/edit';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../../store/database';
import { findMeeting } from '../../store/meetings';

/** What a handler stands on: the store, and the clock and ids as arguments. */
export interface HandlerContext {
  db: CoxswainDatabase;
  now: () => Instant;
  newId: () => string;
}

/** An edit that cannot be done, with a code for the panel to word. */
export class EditRefusedError extends Error {
  override readonly name = 'EditRefusedError';
  constructor(readonly refusal: EditRefusal) {
    super(refusal.code);
  }
}

/** Kind and rhythm of what an agenda belongs to: a meeting, or an opportunity (`opportunity:<record>`). */
export async function agendaOwner(
  db: CoxswainDatabase,
  occurrence: string,
): Promise<{ kind: MeetingKind; rhythm: string; occurrence: string }> {
  if (occurrence.startsWith('opportunity:')) return { kind: 'deal-review', rhythm: occurrence, occurrence };
  const meeting = await findMeeting(db, occurrence);
  if (meeting === undefined) throw new EditRefusedError({ code: 'not-found', field: 'occurrence' });
  return { kind: meeting.kind, rhythm: rhythmKey(rhythmOf(meeting)), occurrence };
}
