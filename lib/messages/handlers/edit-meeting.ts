import type { Edit } from '../../domain/edit';
import { meetingWordKey } from '../../domain/slot-key';
import { changeRecord } from '../../store/records';
import { chooseSeries } from '../../store/series';
import { dropMeetings, meetingsOfSeries } from '../../store/meetings';
import { sayWord } from '../../store/words';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

const recordOf = (edit: { occurrence: string; rhythm: string; startAt: number }) => ({
  id: edit.occurrence,
  rhythm: edit.rhythm,
  startAt: edit.startAt,
});

export async function writeNote({ db, now }: HandlerContext, edit: Of<'note.write'>): Promise<void> {
  const field = edit.lane === 'private' ? 'privateNote' : 'sharedNote';
  await changeRecord(db, recordOf(edit), (record) => ({ ...record, [field]: edit.text }), now());
}

export async function writePurpose({ db, now }: HandlerContext, edit: Of<'purpose.write'>): Promise<void> {
  await changeRecord(db, recordOf(edit), (record) => ({ ...record, purpose: edit.text.trim() }), now());
}

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
    await sayWord(db, { id: meetingWordKey(occurrence), word, occurrence, saidAt: at, updatedAt: at });
  });

/**
 * The user says what an event is, for the series or for this one only. Meetings that were derived under another kind
 * go; the page that is open is read again, and feeds and looks bring the others back as what they now are.
 */
export const chooseKind = ({ db, now }: HandlerContext, edit: Of<'kind.choose'>): Promise<void> =>
  write(db, [db.series, db.meetings], async () => {
    const { kind, personIds } = edit;
    const key = edit.isRemembered ? edit.series : edit.occurrence;
    await chooseSeries(db, key, { kind, ...(personIds === undefined ? {} : { personIds }) }, now());
    const stale = edit.isRemembered ? await meetingsOfSeries(db, edit.series) : [{ id: edit.occurrence }];
    if (kind === 'none') {
      await dropMeetings(
        db,
        stale.map((meeting) => meeting.id),
      );
      return;
    }
    await db.meetings
      .where('id')
      .anyOf(stale.map((meeting) => meeting.id))
      .modify({ kind, ...(personIds === undefined ? {} : { personIds: personIds.toSorted() }), isMixed: false });
  });
