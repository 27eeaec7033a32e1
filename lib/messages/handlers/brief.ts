import type { Brief } from '../../domain/brief';
import { sharedText } from '../../domain/shared-text';
import { findMeeting } from '../../store/meetings';
import { findOpportunity } from '../../store/opportunities';
import { listPeople } from '../../store/people';
import { findRecord } from '../../store/records';
import { getSettings } from '../../store/settings';
import type { BriefKey } from '../protocol';
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
  return briefOf(context, subjectOfMeeting(meeting), { settings, people, now: now() });
}

export const readNote = async ({ db }: HandlerContext, showing: BriefKey): Promise<string> =>
  (await findRecord(db, keyOf(showing)))?.privateNote ?? '';

/** Shared topics and open items as text for the other. */
export async function shareText(
  context: HandlerContext,
  showing: BriefKey,
  word: (key: 'share_topics' | 'share_items') => string,
): Promise<string> {
  const brief = await storedBrief(context, showing);
  if (brief === null || (brief.type !== 'meeting' && brief.type !== 'opportunity')) return '';
  const people = await listPeople(context.db);
  const heading = brief.type === 'meeting' ? brief.title : (brief.facts.name ?? '');
  const own = brief.reader.name;
  return sharedText(
    // The template's own topics are in the other's template too.
    brief.agenda.topics.filter((topic) => topic.from.type !== 'template'),
    brief.items,
    {
      heading,
      topics: word('share_topics'),
      items: word('share_items'),
      nameOf: (owner) =>
        owner === 'me' ? (own === '' ? undefined : own) : people.find(({ id }) => id === owner)?.name,
    },
  );
}
