import type { TaughtPlace } from '../../domain/taught/taught-site';
import type { PageContext } from '../../sites/site';
import { flatTreeText } from '../flat-tree-text';
import { attributeOf, localNameOf } from '../own-members';
import { orAbsent } from '../shown-value';
import { plainText } from '../text';
import { labelOf } from './label-of';

/** What a reader of taught places knows of the page. */
export type TaughtPage = Pick<PageContext, 'isVisible' | 'shadowRootOf'>;

/** Elements looked at for one selector; more means that it says nothing. */
const mostMatches = 200;

/** The record's id where a selector names it, as a text inside its quotes. */
const withId = (selector: string, id: string): string =>
  selector.replaceAll('{id}', id.replaceAll('\\', '\\\\').replaceAll('"', '\\"'));

/** All elements of a path, through the shadow roots that it names, in document order. */
function allOfPath(top: ParentNode, path: readonly string[], id: string, page: TaughtPage): Element[] {
  let scopes: ParentNode[] = [top];
  let found: Element[] = [];
  for (const [at, selector] of path.entries()) {
    found = scopes.flatMap((scope) => [...scope.querySelectorAll(withId(selector, id))]).slice(0, mostMatches);
    if (at < path.length - 1) {
      scopes = found.flatMap((host) => page.shadowRootOf?.(host) ?? host.shadowRoot ?? []);
    }
  }
  return found;
}

/** The window's title is seen outside of the page. */
const isSeen = (element: Element, page: TaughtPage): boolean =>
  localNameOf(element) === 'title' || page.isVisible(element);

/** The elements that a place means and that are seen. */
export function findPlace(top: ParentNode, place: TaughtPlace, id: string, page: TaughtPage): Element[] {
  const { path, label } = place;
  return allOfPath(top, path, id, page).filter(
    (element) => (label === undefined || labelOf(element) === label) && isSeen(element, page),
  );
}

/** Part of a text, by what stands around it. */
function cut(text: string, { after, before }: TaughtPlace): string {
  const from = after === undefined ? -1 : text.indexOf(after);
  const rest = after === undefined || from === -1 ? text : text.slice(from + after.length);
  const until = before === undefined ? -1 : rest.lastIndexOf(before);
  return until === -1 ? rest : rest.slice(0, until);
}

/** Fields of passwords, cards and codes, by what they are or by what the browser is told to fill in. */
const isSecret = (element: Element): boolean =>
  attributeOf(element, 'type')?.toLowerCase() === 'password' ||
  /(?:^|\s)(?:cc-\S*|one-time-code|(?:current|new)-password)(?:\s|$)/iu.test(
    attributeOf(element, 'autocomplete') ?? '',
  );

/** What a control holds or an element shows, as one line; also while the cursor is in it. Never what is secret. */
export function textOf(element: Element, page: TaughtPage): string | undefined {
  const name = localNameOf(element);
  if (isSecret(element)) return undefined;
  if (name === 'select') {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return orAbsent(plainText(options[selectedIndex]?.textContent ?? ''));
  }
  if (name === 'input' || name === 'textarea') return orAbsent(plainText((element as HTMLInputElement).value));
  return orAbsent(flatTreeText(element, page.shadowRootOf ?? ((of) => of.shadowRoot), isSecret));
}

/** What a place says of an element that it means. */
export function readPlace(element: Element, place: TaughtPlace, page: TaughtPage): string | undefined {
  if (isSecret(element)) return undefined;
  const text =
    place.attribute === undefined ? textOf(element, page) : plainText(attributeOf(element, place.attribute) ?? '');
  return text === undefined ? undefined : orAbsent(plainText(cut(text, place)));
}

/** What a field says: its element, and its text where it is not empty. */
export interface FoundField {
  element: Element;
  text: string | undefined;
}

/**
 * A field by the first of its places that means one element, or several that say the same (pages show a value in their
 * head and again below). `two`: some mean several that differ, and nobody knows whose they are. Undefined: none is there.
 */
export function findField(
  top: ParentNode,
  places: readonly TaughtPlace[],
  id: string,
  page: TaughtPage,
): FoundField | 'two' | undefined {
  let isTwo = false;
  for (const place of places) {
    const found = findPlace(top, place, id, page).map((element) => ({
      element,
      text: readPlace(element, place, page),
    }));
    const [first] = found;
    if (first !== undefined && found.every(({ text }) => text === first.text)) return first;
    isTwo ||= found.length > 0;
  }
  return isTwo ? 'two' : undefined;
}
