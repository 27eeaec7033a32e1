import { drawnText } from './read-field';
import { type RenderedRecord, queryAll } from './rendered-record';
import { selectors } from './selectors';

/** Numeric dates with slashes and a four-digit year. */
const slashDate = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g;

/**
 * The locale to parse this page's dates and money by. `<html lang>` is the user's language, and Salesforce formats by
 * the user's locale, which is another setting: most British users have the language en-US. So for English the record's
 * own dates are asked: one with a day above 12 tells the order; without one plain "en" says that we do not know.
 */
export function formattingLocale(record: RenderedRecord, lang: string): string {
  if (!/^en(?:-US)?$/i.test(lang)) return lang;
  const values = [selectors.anyField, selectors.headerItem].flatMap((selector) => queryAll(record, selector));
  const text = values.map((value) => drawnText(record, value) ?? '').join('\n');
  let dayFirst = false;
  let monthFirst = false;
  for (const [, first, second] of text.matchAll(slashDate)) {
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return 'en';
  return dayFirst ? 'en-GB' : 'en-US';
}
