import { findFirst } from '../../page/find';
import { findShownValue } from '../../page/shown-value';
import { findText } from '../../page/text';
import { findFieldOf, type LabelledField } from './field-labels';
import { selectors } from './selectors';

/** What the rows of fields say: organisation and owner by where they link to, all else by label. */
export function readRows(root: Element): Partial<Record<LabelledField, string>> {
  const found = new Map<LabelledField, Set<string>>();
  const add = (field: LabelledField | undefined, text: string | undefined) => {
    if (field && text) found.set(field, (found.get(field) ?? new Set()).add(text));
  };
  for (const row of root.querySelectorAll(selectors.row)) {
    const value = findFirst(row, selectors.value);
    if (!value || value.querySelector(selectors.editor)) continue;
    const link = value.querySelector(`${selectors.organization}, ${selectors.user}`);
    const field = findFieldOf(findText(findFirst(row, selectors.label)) ?? '') ?? fieldOfLink(link);
    add(field, findShownValue(link ?? undefined) ?? findShownValue(value));
  }
  // A user's own field can have the label of one of Pipedrive's: two different values are none.
  return Object.fromEntries(
    [...found].flatMap(([field, [text, ...others]]) => (others.length === 0 ? [[field, text]] : [])),
  );
}

function fieldOfLink(link: Element | null): LabelledField | undefined {
  if (!link) return undefined;
  return link.matches(selectors.organization) ? 'account' : 'owner';
}
