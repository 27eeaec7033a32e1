import type { Site } from '../../lib/sites/site';
import { contextOf, parsePage, readWith } from './conformance';

/** What the one surface of a CRM makes of a page; `change` may alter the document first. */
export function readRecord(
  site: Pick<Site, 'surfaces'>,
  page: { url: string; html: string; lang?: string },
  change: (document: Document) => void = () => {},
): unknown {
  const [surface] = site.surfaces;
  if (!surface) throw new Error('the site has no surface');
  const document = parsePage(page.html);
  change(document);
  return readWith(surface, document, contextOf(page));
}
