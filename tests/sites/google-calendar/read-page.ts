import type { EventFacts, SpanFacts } from '../../../lib/domain/event';
import type { RawEvent, RawSpan } from '../../../lib/domain/raw-event';
import { details } from '../../../lib/sites/google-calendar/details';
import { edit } from '../../../lib/sites/google-calendar/edit';
import { grid } from '../../../lib/sites/google-calendar/grid';
import { interpretEvent } from '../../../lib/sites/google-calendar/interpret-event';
import { interpretSpan } from '../../../lib/sites/google-calendar/interpret-span';

export interface PageReading {
  raw: RawEvent | RawSpan | null;
  facts: EventFacts | SpanFacts | null;
}

/** Reads a built page with the product's own readers; bundled by itself, it runs in any document, real or not. */
export function readPage(
  document: Document,
  { url, lang, today, surface }: { url: string; lang: string; today: string; surface: string },
  isVisible: (element: Element) => boolean,
): PageReading {
  const context = { url: new URL(url), lang, today, isVisible };
  if (surface === 'grid') {
    const root = grid.findRoot(document, context);
    const raw = (root && grid.read(root, context)) ?? null;
    return { raw, facts: raw && interpretSpan(raw) };
  }
  const { findRoot, read } = surface === 'edit' ? edit : details;
  const root = findRoot(document, context);
  const raw = (root && read(root, context)) ?? null;
  return { raw, facts: raw && interpretEvent(raw) };
}
