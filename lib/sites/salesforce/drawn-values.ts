import { findInFlatTree } from '../../page/flat-tree-text';
import { drawnText } from './read-field';
import { queryAll, type RenderedRecord } from './rendered-record';
import { selectors } from './selectors';

/**
 * The values of all fields that are drawn, which show how the user's locale writes: it is another setting than the
 * language of the page. Who created and changed the record stands before the day of it.
 */
export function drawnValues(record: RenderedRecord): string[] {
  const { shadowRootOf } = record;
  const fields = queryAll(record, selectors.anyField).map((field) =>
    findInFlatTree(field, selectors.fieldValue, shadowRootOf),
  );
  const items = queryAll(record, selectors.headerItem).map((item) =>
    findInFlatTree(item, selectors.headerValue, shadowRootOf),
  );
  return [...fields, ...items].flatMap((value) => {
    const text = value && drawnText(record, value);
    return text === undefined ? [] : [text, text.replace(/^[^,]*, ?(?=\d)/u, '')];
  });
}
