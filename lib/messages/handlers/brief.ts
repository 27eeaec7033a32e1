import type { Brief } from '../../domain/brief';
import { findMeeting } from '../../store/meetings';
import { findOpportunity } from '../../store/opportunities';
import { listPeople } from '../../store/people';
import { findRecord } from '../../store/records';
import { getSettings } from '../../store/settings';
import type { BriefKey } from '../protocol';
import { withDeals } from './deals-seen';
import { briefOf } from './meeting-brief';
import { subjectOfMeeting } from './meeting-subject';
import type { HandlerContext } from './edit-context';
import { opportunityBrief } from './opportunity';

/** The key that notes and "shown" use for what a panel shows. */
export const keyOf = (showing: BriefKey): string =>
  'record' in showing ? `opportunity:${showing.record}` : showing.occurrence;

/** A brief of what is stored; null when nothing is. */
export async function storedBrief(context: HandlerContext, showing: BriefKey): Promise<Brief | null> {
  const { db, now } = context;
  if ('record' in showing) {
    const row = await findOpportunity(db, showing.record);
    return row === undefined ? null : opportunityBrief(context, row.facts, row.site);
  }
  const meeting = await findMeeting(db, showing.occurrence);
  if (meeting === undefined) return null;
  const [settings, people] = await Promise.all([getSettings(db), listPeople(db)]);
  const around = { settings, people, now: now() };
  return withDeals(context, await briefOf(context, subjectOfMeeting(meeting), around), around);
}

export const readNote = async ({ db }: HandlerContext, showing: BriefKey): Promise<string> =>
  (await findRecord(db, keyOf(showing)))?.privateNote ?? '';
