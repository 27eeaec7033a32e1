import type { Brief } from '../domain/brief';

/** How many briefs a page keeps: a calendar may stay open for weeks. */
const mostBriefs = 200;

/** Keeps a brief for the next time it is shown; the oldest go. */
export function keepBrief(briefs: Map<string, Brief>, brief: Brief): void {
  const key = 'occurrence' in brief ? brief.occurrence : brief.record;
  briefs.delete(key);
  briefs.set(key, brief);
  const [oldest] = briefs.keys();
  if (briefs.size > mostBriefs && oldest !== undefined) briefs.delete(oldest);
}
