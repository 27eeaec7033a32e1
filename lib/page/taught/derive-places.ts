import type { TaughtPlace } from '../../domain/taught/taught-site';
import { findPlace, textOf, type TaughtPage } from './find-place';
import { labelOf } from './label-of';
import { namesOf, tagOf } from './name-of';

/** How far above a value the part is looked for that names it. */
const mostAbove = 12;
const mostPlaces = 4;
const mostSteps = 6;
const mostPosition = 5;

/** Whatever the page is asked with while a place is made. */
interface Maker {
  id: string;
  page: TaughtPage;
  /** The tree that the value stands in: a document or a shadow root. */
  scope: Document | ShadowRoot;
}

const scopeOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot) : element.ownerDocument;
};

const above = (element: Element, most: number): Element[] => {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null && found.length < most; at = at.parentElement) {
    if (at.localName === 'body' || at.localName === 'html') break;
    found.push(at);
  }
  return found;
};

const isShort = ({ path }: TaughtPlace): boolean => path.every((step) => step.length <= 300);

/** Whether a place means this element and no other that is seen in its tree. */
function meansOnly(place: TaughtPlace, element: Element, { scope, id, page }: Maker): boolean {
  const found = findPlace(scope, place, id, page);
  return found.length === 1 && found[0] === element;
}

/** The element, and those around it that show nothing but the same: any of them may have the better name. */
function sameText(element: Element, page: TaughtPage): Element[] {
  const text = textOf(element, page);
  const wrappers = above(element, 4);
  const end = wrappers.findIndex((each) => textOf(each, page) !== text);
  return [element, ...(end === -1 ? wrappers : wrappers.slice(0, end))];
}

const byRank = (one: { rank: number }, other: { rank: number }): number => other.rank - one.rank;

/** Names of the value itself, alone and inside a part that is named. */
function namedPlaces(element: Element, maker: Maker): { place: TaughtPlace; rank: number }[] {
  const found: { place: TaughtPlace; rank: number }[] = [];
  const take = (selector: string, rank: number, target: Element): boolean => {
    const place = { path: [selector] };
    if (!isShort(place) || !meansOnly(place, target, maker)) return false;
    found.push({ place, rank });
    return true;
  };
  const shown = textOf(element, maker.page) ?? '';
  for (const target of sameText(element, maker.page)) {
    for (const { selector, rank } of namesOf(target, shown, maker.id)) {
      // Two controls may share a name: then the kind of control tells them.
      if (!take(selector, rank * 10, target) && /^[.#[]/u.test(selector))
        take(tagOf(target) + selector, rank * 10 - 1, target);
    }
    // A label that is named, and the value is what follows it.
    const label = target.previousElementSibling;
    for (const { selector, rank } of label === null ? [] : namesOf(label, shown, maker.id)) {
      if (rank === 3) take(`${selector} + ${tagOf(target)}`, 24, target);
    }
  }
  const inner = [...namesOf(element, shown, maker.id), { selector: tagOf(element), rank: 0 }];
  for (const [distance, part] of above(element, mostAbove).entries()) {
    for (const outer of namesOf(part, shown, maker.id)) {
      for (const { selector, rank } of inner) {
        const isMarked = outer.selector.includes('{id}') ? 6 : 0;
        take(`${outer.selector} ${selector}`, outer.rank * 10 - distance + rank + isMarked, element);
      }
    }
  }
  return found;
}

/** By the words beside the value, inside the nearest part that has a name, if any. */
function labelledPlaces(element: Element, maker: Maker): { place: TaughtPlace; rank: number }[] {
  const label = labelOf(element);
  if (label === undefined || label === textOf(element, maker.page)) return [];
  const tag = tagOf(element);
  const parent = element.parentElement;
  const selectors = parent === null || parent.localName === 'body' ? [tag] : [`${tagOf(parent)} > ${tag}`, tag];
  const place = selectors
    .map((selector) => ({ path: [selector], label }))
    .find((each) => meansOnly(each, element, maker));
  return place === undefined ? [] : [{ place, rank: 14 }];
}

/** The last resort: which child of which, from the nearest part that has a name. */
function placeByPosition(element: Element, maker: Maker): { place: TaughtPlace; rank: number }[] {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < mostPosition; at = at.parentElement) {
    const { localName } = at;
    const siblings = [...(at.parentElement?.children ?? [])].filter((each) => each.localName === localName);
    steps.unshift(siblings.length > 1 ? `${localName}:nth-of-type(${siblings.indexOf(at) + 1})` : localName);
    const anchor = at.parentElement;
    const names = anchor === null ? [] : namesOf(anchor, '', maker.id).map(({ selector }) => selector);
    for (const selector of [...names, ...(anchor?.localName === 'main' ? ['main'] : [])]) {
      const place = { path: [`${selector} > ${steps.join(' > ')}`] };
      if (isShort(place) && meansOnly(place, element, maker)) return [{ place, rank: 1 }];
    }
    if (anchor === null || anchor.localName === 'body') {
      const place = { path: [steps.join(' > ')] };
      return meansOnly(place, element, maker) ? [{ place, rank: 0 }] : [];
    }
  }
  return [];
}

/** Places inside the tree that the element stands in, the surest first. */
function placesInTree(element: Element, id: string, page: TaughtPage): TaughtPlace[] {
  const maker = { id, page, scope: scopeOf(element) };
  const meant = [...namedPlaces(element, maker), ...labelledPlaces(element, maker)].toSorted(byRank);
  const all = meant.length > 0 ? meant : placeByPosition(element, maker);
  const seen = new Set<string>();
  return all
    .map(({ place }) => place)
    .filter((place) => {
      const key = JSON.stringify(place);
      return seen.has(key) ? false : seen.add(key);
    });
}

/**
 * Where a value that someone pointed at stands, the surest place first; each means this element alone, now. Empty where
 * nothing tells it from others.
 * @param id The record's id in the address.
 */
export function derivePlaces(element: Element, id: string, page: TaughtPage): TaughtPlace[] {
  const inner = placesInTree(element, id, page).slice(0, mostPlaces);
  const scope = scopeOf(element);
  if (scope.nodeType !== 11) return inner;
  const { host } = scope as ShadowRoot;
  const [outer] = derivePlaces(host, id, page).filter(({ label }) => label === undefined);
  if (outer === undefined) return [];
  return inner
    .map((place) => ({ ...place, path: [...outer.path, ...place.path] }))
    .filter(({ path }) => path.length <= mostSteps);
}
