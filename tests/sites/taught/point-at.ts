import { textOf, type TaughtPage } from '../../../lib/page/taught/find-place';

/** What a page of tests counts as seen: nothing has a layout here. */
export const seen: TaughtPage = {
  isVisible: (element) =>
    element.closest('[hidden], [style*="display:none"], [style*="display: none"], .hide') === null,
};

/** The innermost element that is seen and shows exactly this: what a person would point at. */
export function pointAt(document: Document, text: string): Element {
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => textOf(element, seen) === text && seen.isVisible(element),
  );
  const inner = all.find((element) => !all.some((other) => other !== element && element.contains(other)));
  if (inner === undefined) throw new Error(`nothing shows ${text}`);
  return inner;
}
