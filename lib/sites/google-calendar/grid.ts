import type { EventFacts, SpanFacts } from '../../domain/event';
import { findAll, findFirst } from '../../page/find';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { isView } from './addresses';
import { readChip } from './chip';
import { decodePrincipalIds } from './event-id';
import { findAccount, findZone, languageOfPage } from './page-facts';
import { selectors } from './selectors';
import { countHidden, readDays } from './span';

/** A look at the days of a view: day, week and custom spans; month and agenda as far as they show all. */
export const grid = {
  id: 'grid',
  reads: 'span',
  mayApply: isView,
  findRoot: (document, page) => {
    const root = findFirst(document, selectors.main) ?? document.body ?? undefined;
    // Chips without days are the page changed, which must be said.
    const hasDaysOrChips = root && (findFirst(root, selectors.day) ?? findFirst(root, selectors.chip));
    return root && hasDaysOrChips && page.isVisible(root) ? root : undefined;
  },
  read: readGrid,
} satisfies Surface<'span'>;

function readGrid(root: Element, page: PageContext): SpanFacts | null {
  const document = root.ownerDocument;
  const chips = findAll(root, selectors.chip);
  const days = readDays(root);
  if (!days) {
    if (chips.length === 0) return null;
    throw new PageChangedError('google-calendar', 'grid', 'days');
  }

  const events = new Map<string, EventFacts>();
  const missing: string[] = [];
  const unplaced = new Set<string>();
  for (const chip of chips) {
    const reading = readChip(chip, page);
    if (reading.outcome === 'unread') missing.push(reading.missing);
    if (reading.outcome !== 'read') continue;
    // An event over several days has a chip on each.
    const { eventId, calendar, start } = reading.facts;
    const key = `${eventId} ${calendar}`;
    if (!events.has(key) || (events.get(key)?.start === undefined && start !== undefined))
      events.set(key, reading.facts);
    if (events.get(key)?.start === undefined) unplaced.add(key);
    else unplaced.delete(key);
  }
  const [firstMissing] = missing;
  if (firstMissing !== undefined && events.size === 0)
    throw new PageChangedError('google-calendar', 'grid', firstMissing);

  const account = findAccount(document);
  const zone = findZone(document);
  const principals = findAll(root, [selectors.principals]).flatMap((column) =>
    decodePrincipalIds(column.getAttribute('data-principal-ids') ?? ''),
  );
  return {
    ...days,
    ...(zone !== undefined && { zone }),
    ...(account !== undefined && { account }),
    calendars: [...new Set([...principals, ...Array.from(events.values(), ({ calendar }) => calendar)])],
    events: [...events.values()],
    // An event without a time cannot be placed, so it proves as little as a chip that was not read.
    unreadCount: missing.length + unplaced.size + countHidden(root, languageOfPage(document, page), page.today),
  };
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/day, /r/customweek, /r/month and /r/agenda.
