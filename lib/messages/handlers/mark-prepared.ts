import { findMeeting } from '../../store/meetings';
import { changeRecord } from '../../store/records';
import type { HandlerContext } from './edit-context';

/**
 * Its agenda was touched: before its start that is its preparation, and the first time counts. What has no occurrence,
 * is no meeting or has begun is left alone. Inside of a `write` over `meetings` and `records`.
 */
export async function markPrepared({ db, now }: HandlerContext, occurrence: string | undefined): Promise<void> {
  const meeting = occurrence === undefined ? undefined : await findMeeting(db, occurrence);
  const at = now();
  if (meeting === undefined || at >= meeting.startAt) return;
  const { id, rhythm, startAt } = meeting;
  await changeRecord(db, { id, rhythm, startAt }, (record) => ({ preparedAt: at, ...record }), at);
}
