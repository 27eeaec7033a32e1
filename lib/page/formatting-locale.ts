/** Numeric dates with slashes and a four-digit year. */
const slashDate = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/gu;

/**
 * The locale to parse a CRM page's dates and money by. `<html lang>` (`en_us` in some) is the user's language, and most
 * CRMs format by another setting of the user: half of the English-speaking world writes the day first under `en-US`. So
 * for English the page's own dates are asked: one with a day above 12 tells the order; else plain "en" says that we do
 * not know.
 */
export function formattingLocale(lang: string, texts: readonly (string | undefined)[]): string {
  const locale = lang.replaceAll('_', '-');
  if (!/^en(?:-US)?$/iu.test(locale)) return locale;
  let dayFirst = false;
  let monthFirst = false;
  for (const [, first, second] of texts.join('\n').matchAll(slashDate)) {
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return 'en';
  return dayFirst ? 'en-GB' : 'en-US';
}
