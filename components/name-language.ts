import type { Words } from './create-words';

/** Says on a page or a part of it which language its text is in, for screen readers, fonts and hyphens. */
export function nameLanguage({ locale, dir }: Words, element: HTMLElement): void {
  element.lang = locale;
  element.dir = dir;
}
