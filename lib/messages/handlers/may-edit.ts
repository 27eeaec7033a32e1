import { baseSeries, seriesOf } from '../../domain/event-key';
import type { Edit } from '../../domain/edit';
import { findRhythm } from '../../domain/rhythm';
import { findMeeting } from '../../store/meetings';
import type { Caller } from '../gate';
import type { BriefKey } from '../protocol';
import { wasShown } from '../shown';
import { keyOf } from './brief';
import type { HandlerContext } from './edit-context';
import { calendarSite } from './event-briefs';
import { findPersonOfDeal } from './opportunity';
import { takeRhythms } from './take-targets';

type Showing<K extends 'occurrence' | 'record'> = Extract<BriefKey, Record<K, string>>;

const ofBoth = [
  'topic.add',
  'topic.change',
  'topic.remove',
  'topic.take',
  'item.add',
  'item.paste',
  'item.change',
  'item.settle',
  'note.write',
  'shared.add',
  'panel.fold',
] as const;
const ofMeetings: ReadonlySet<string> = new Set<Edit['type']>([
  ...ofBoth,
  'purpose.write',
  'landing.say',
  'kind.choose',
]);
const ofDeals: ReadonlySet<string> = new Set<Edit['type']>([
  ...ofBoth,
  'item.not-yet',
  'review.score',
  'review.decide',
  'framework.choose',
]);

/**
 * What "shown" remembers of a meeting's rhythm: one whose times could not be read is not stored, and only the answer
 * that its page was given says what it follows.
 */
export const shownRhythm = (occurrence: string, rhythm: string): string => `${occurrence} ${rhythm}`;

/**
 * Whether an edit is about what a page was given: one meeting's page cannot write into another's notes, nor a deal's
 * into a calendar. Only a deal's panel reaches further, to take the deal to meetings with its owner or the team and back,
 * and to settle what is open with its owner.
 */
export const mayEdit = (context: HandlerContext, edit: Edit, showing: BriefKey, caller: Caller): Promise<boolean> =>
  'record' in showing ? mayEditDeal(context, edit, showing) : mayEditMeeting(context, edit, showing, caller);

async function mayEditMeeting(
  { db }: HandlerContext,
  edit: Edit,
  { occurrence }: Showing<'occurrence'>,
  caller: Caller,
): Promise<boolean> {
  // A deal's key is no occurrence, though the tab was given it.
  if (!ofMeetings.has(edit.type) || occurrence.startsWith('opportunity:')) return false;
  if ('occurrence' in edit && edit.occurrence !== undefined && edit.occurrence !== occurrence) return false;
  if (edit.type === 'panel.fold') return edit.site === calendarSite;
  const meeting = await findMeeting(db, occurrence);
  if (edit.type === 'kind.choose') {
    const series = seriesOf(occurrence);
    return edit.series === meeting?.series || edit.series === series || edit.series === baseSeries(series ?? '');
  }
  const isFollowed = async (rhythm: string): Promise<boolean> =>
    rhythm === meeting?.rhythm || wasShown(caller, shownRhythm(occurrence, rhythm));
  if (edit.type === 'item.change' || edit.type === 'item.settle') {
    const item = await db.items.get(edit.id);
    if (item === undefined || item.agreedIn === occurrence || item.settledIn === occurrence) return true;
    return isFollowed(item.rhythm);
  }
  if ('rhythm' in edit && edit.rhythm !== undefined && !(await isFollowed(edit.rhythm))) return false;
  if (edit.type !== 'item.add' && edit.type !== 'item.paste') return true;
  const rhythm = findRhythm(edit.rhythm);
  const isWith = edit.personId === undefined || (rhythm?.type === 'person' && rhythm.personId === edit.personId);
  return isWith && edit.record === undefined;
}

async function mayEditDeal(context: HandlerContext, edit: Edit, showing: Showing<'record'>): Promise<boolean> {
  const { db } = context;
  const { record } = showing;
  const own = keyOf(showing);
  if (!ofDeals.has(edit.type)) return false;
  if ('record' in edit && edit.record !== undefined && edit.record !== record) return false;
  if (edit.type === 'panel.fold') return edit.site === record.slice(0, record.indexOf(':'));
  if (edit.type === 'topic.take') return isTarget(context, record, edit.rhythm, edit.occurrence);
  const isHere = !('occurrence' in edit) || [undefined, record, own].includes(edit.occurrence);
  if (edit.type === 'topic.remove' && !isHere) {
    const from = (await db.topics.get(edit.id))?.from;
    if (from !== undefined && !(from.type === 'opportunity' && from.record === record)) return false;
    const meeting = await findMeeting(db, edit.occurrence);
    return isTarget(context, record, meeting?.rhythm ?? edit.occurrence);
  }
  if (!isHere || ('rhythm' in edit && edit.rhythm !== undefined && edit.rhythm !== own)) return false;
  if (edit.type === 'item.add' || edit.type === 'item.paste')
    return edit.personId === undefined || edit.personId === (await findPersonOfDeal(context, record));
  if (edit.type === 'item.change' || edit.type === 'item.settle' || edit.type === 'item.not-yet') {
    const item = await db.items.get(edit.id);
    if (item === undefined || item.record === record || item.rhythm === own) return true;
    return item.personId !== undefined && item.personId === (await findPersonOfDeal(context, record));
  }
  return true;
}

/** Whether a deal can be taken to a rhythm, and to this meeting of it. */
async function isTarget(
  context: HandlerContext,
  record: string,
  rhythm: string,
  occurrence?: string,
): Promise<boolean> {
  if (!takeRhythms(await findPersonOfDeal(context, record)).includes(rhythm)) return false;
  return occurrence === undefined || (await findMeeting(context.db, occurrence))?.rhythm === rhythm;
}
