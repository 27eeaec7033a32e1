import type { PageContext } from '../site';
import { findRecordAddress } from './record-address';
import { selectors } from './selectors';

/**
 * The container of the record that is looked at, among the several that Lightning keeps alive; undefined until it shows
 * a record page. Marks of the shell decide, visibility is asked of the few that are left: it costs a layout.
 */
export function findActiveRecord(document: Document, page: PageContext): Element | undefined {
  const address = findRecordAddress(page.url);
  if (!address) return undefined;
  const id15 = address.id.slice(0, 15);
  for (const selector of selectors.active) {
    const found = pick(innermost([...document.querySelectorAll(selector)].filter(holdsRecord)), page, id15);
    if (found) return found;
  }
  return pick([...document.querySelectorAll(selectors.recordHome)], page, id15);
}

/** Around a record page, not one of the tabs inside it (Details and Related use the same classes). */
function holdsRecord(container: Element): boolean {
  return container.querySelector(selectors.recordSign) !== null && container.closest(selectors.recordHome) === null;
}

/** A console's outer tab is active together with the focused tab inside it. */
function innermost(containers: Element[]): Element[] {
  return containers.filter((one) => !containers.some((other) => other !== one && one.contains(other)));
}

/** The visible one; of several the one that links to the record; none when that leaves a doubt. */
function pick(containers: Element[], page: PageContext, id15: string): Element | undefined {
  const visible = containers.filter((container) => page.isVisible(container));
  if (visible.length <= 1) return visible[0];
  const linked = visible.filter((container) => container.querySelector(`a[href*="${id15}"]`) !== null);
  return linked.length === 1 ? linked[0] : undefined;
}
