import type { Edit } from '../../domain/edit';
import type { Meeting } from '../../domain/meeting';
import type { MeetingKind } from '../../domain/meeting-kind';
import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import { meetingWordKey } from '../../domain/slot-key';
import { changeRecord } from '../../store/records';
import { dropMeetings, meetingsByIds, meetingsOfSeries, putMeetings } from '../../store/meetings';
import { chooseSeries, findSeries, seriesByIds } from '../../store/series';
import { sayWords, wordsOfMeeting } from '../../store/words';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import { markPrepared } from './mark-prepared';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

/** One per meeting, and one per opportunity under its rhythm, whatever its panel calls the place. */
const recordOf = (edit: { occurrence: string; rhythm: string; startAt: number }) => ({
  id: edit.rhythm.startsWith('opportunity:') ? edit.rhythm : edit.occurrence,
  rhythm: edit.rhythm,
  startAt: edit.startAt,
});

export async function writeNote({ db, now }: HandlerContext, edit: Of<'note.write'>): Promise<void> {
  const field = edit.lane === 'private' ? 'privateNote' : 'sharedNote';
  await changeRecord(db, recordOf(edit), (record) => ({ ...record, [field]: edit.text }), now());
}

export const writePurpose = (context: HandlerContext, edit: Of<'purpose.write'>): Promise<void> =>
  write(context.db, [context.db.records, context.db.meetings], async () => {
    const { db, now } = context;
    await changeRecord(db, recordOf(edit), (record) => ({ ...record, purpose: edit.text.trim() }), now());
    await markPrepared(context, edit.occurrence);
  });

/** What the user says after a meeting. Landing again keeps the first time; the word goes where adherence looks. */
export const sayLanding = ({ db, now }: HandlerContext, edit: Of<'landing.say'>): Promise<void> =>
  write(db, [db.records, db.words], async () => {
    const at = now();
    await changeRecord(
      db,
      recordOf(edit),
      (record) => ({
        ...record,
        ...(edit.useful === undefined ? {} : { useful: edit.useful }),
        ...(edit.feedback === undefined ? {} : { feedback: edit.feedback.trim() }),
        ...(edit.isNoActionNeeded === undefined ? {} : { isNoActionNeeded: edit.isNoActionNeeded }),
        ...(edit.isLanded === true ? { landedAt: record.landedAt ?? at } : {}),
      }),
      at,
    );
    const { word, occurrence } = edit;
    if (word === undefined) return;
    // The last word counts: one that the popup put on the slot would outrank it there.
    const before = await wordsOfMeeting(db, occurrence);
    const said = { word, occurrence, saidAt: at, updatedAt: at };
    await sayWords(db, [...before.map(({ id }) => ({ id, ...said })), { id: meetingWordKey(occurrence), ...said }]);
  });

/**
 * The user says what an event is, for the series or for this one only. Meetings that were derived under another kind
 * change with their rhythm, or go; the page that is open is read again and tells the rest.
 */
export const chooseKind = ({ db, now }: HandlerContext, edit: Of<'kind.choose'>): Promise<void> =>
  write(db, [db.series, db.meetings], async () => {
    const { kind, personIds, occurrence, series, isRemembered } = edit;
    const choice = { kind, ...(personIds === undefined ? {} : { personIds }) };
    const at = now();
    await chooseSeries(db, isRemembered ? series : occurrence, choice, at);
    // What was said of this one alone would outrank what is now said of all.
    if (isRemembered && (await findSeries(db, occurrence)) !== undefined)
      await chooseSeries(db, occurrence, undefined, at);
    const concerned = isRemembered ? await meetingsOfSeries(db, [series]) : await meetingsByIds(db, [occurrence]);
    const own = new Set(
      (
        await seriesByIds(
          db,
          concerned.map(({ id }) => id),
        )
      ).flatMap(({ id, choice: said }) => (said ? [id] : [])),
    );
    const stale = concerned.filter(({ id }) => id === occurrence || !own.has(id));
    if (kind === 'none')
      await dropMeetings(
        db,
        stale.map(({ id }) => id),
      );
    else
      await putMeetings(
        db,
        stale.map((meeting) => chosen(meeting, { kind, personIds }, at)),
      );
  });

/** A meeting under the kind that was chosen, with the people that go with it as far as they are known without its page. */
function chosen(
  meeting: Meeting,
  { kind, personIds }: { kind: MeetingKind; personIds: string[] | undefined },
  at: number,
): Meeting {
  const isTeam =
    kind === 'team-meeting' ||
    (kind !== 'one-on-one' && (personIds === undefined ? meeting.withTeam : personIds.length === 0));
  const ids = kind === 'team-meeting' ? [] : (personIds ?? meeting.personIds).toSorted();
  const changed = { ...meeting, kind, personIds: ids, withTeam: isTeam, isMixed: false, updatedAt: at };
  return { ...changed, rhythm: rhythmKey(rhythmOf(changed)) };
}
