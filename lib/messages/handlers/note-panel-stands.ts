import { reportHealth } from '../../store/health';
import type { BriefKey } from '../protocol';
import type { HandlerContext } from './edit-context';
import { calendarSite } from './event-briefs';
import { unlessReadOnly } from './unless-read-only';

/** Who edits in a page's panel has one that stands: what was said of a page that took it out is over. */
export async function notePanelStands(
  { db, now }: Pick<HandlerContext, 'db' | 'now'>,
  showing: BriefKey,
): Promise<void> {
  const site = 'occurrence' in showing ? calendarSite : showing.record.slice(0, showing.record.indexOf(':'));
  const id = `${site}/panel`;
  const before = await db.health.get(id);
  if (before === undefined || before.state === 'reads') return;
  await unlessReadOnly(reportHealth(db, { id, state: 'reads' }, now()), () => undefined);
}
