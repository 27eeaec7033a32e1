import type { Brief } from '../../domain/brief';

/**
 * A brief without what is on its agenda for me alone: for briefs that a page is given ahead, or while its panel is
 * folded. The private lane lies in a page only while the panel shows it.
 */
export function withoutPrivateTopics<T extends Brief | null>(brief: T): T {
  if (brief === null || !('agenda' in brief)) return brief;
  const topics = brief.agenda.topics.filter(({ lane }) => lane !== 'private');
  return { ...brief, agenda: { ...brief.agenda, topics } };
}
