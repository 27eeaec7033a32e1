/** A getter that stands on the prototype, found when it is first needed: builds look at this file without a page. */
function ownGetter<T extends object, K extends string & keyof T>(
  of: () => { prototype: T },
  name: K,
): (one: T) => T[K] {
  let own: PropertyDescriptor | undefined;
  return (one) => {
    own ??= Object.getOwnPropertyDescriptor(of().prototype, name);
    return own?.get === undefined ? one[name] : (own.get.call(one) as T[K]);
  };
}

/*
 * Members as the browser defines them. A form answers with one of its fields where that has the name of a member
 * (`<input name="parentElement">`), in our world too (tried 2026-11): what walks a page of someone else asks these.
 */
export const parentOf = ownGetter(() => Node, 'parentElement');
export const childNodesOf = ownGetter(() => Node, 'childNodes');
export const childrenOf = ownGetter(() => Element, 'children');
export const localNameOf = ownGetter(() => Element, 'localName');
export const attributesOf = ownGetter(() => Element, 'attributes');
export const previousOf = ownGetter(() => Element, 'previousElementSibling');
const nodeTypeOf = ownGetter(() => Node, 'nodeType');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const isMatch = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
