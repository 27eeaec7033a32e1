import { dayOrderOf, decimalSignOf, isWholeValue } from './whole-values';

/** Ways of writing that differ from that of a bare language: who has English as a language may write as in Austria. */
const otherWays: Record<string, string[]> = {
  en: ['en-US', 'en-GB', 'en-AT'],
  es: ['es-ES', 'es-MX', 'es-PA'],
  de: ['de-CH'],
  fr: ['fr-CH', 'fr-CA'],
};

/** A day or an amount that may be two, by its signs alone. */
const isDoubtful = (text: string): boolean =>
  /(?<!\d)(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{4}(?!\d)/u.test(text) ||
  /^\D*\d{1,3}[.,]\d{3}\D*$/u.test(text);

/**
 * The locale to parse a CRM page's days and money by. `<html lang>` (`en_us` in some) is the user's language, and most
 * CRMs format by another setting of the user: half of the English-speaking world writes the day first under `en-US`, and
 * much of Europe works in English with decimal commas. So the page's own values are asked: those that are to be parsed
 * and, where one of these may be two, all `others`. What these show decides, the language only where they are
 * silent; for English it says nothing of the order of day and month. Undefined where the language is never written so.
 */
export function formattingLocale(
  lang: string,
  texts: readonly (string | undefined)[],
  others: () => readonly string[] = () => [],
): string | undefined {
  const locale = lang.replaceAll('_', '-');
  const own = texts.filter((text) => text !== undefined);
  const isEnglish = /^en(?:-US)?$/iu.test(locale);
  const isDoubted = own.some(isDoubtful);
  if (!isDoubted && !isEnglish) return locale;
  const values = isDoubted ? [...own, ...others().filter(isWholeValue)] : own;
  const [order, decimal] = [dayOrderOf(values), decimalSignOf(values)];
  if (isEnglish && order === undefined && decimal !== ',') return 'en';
  if (locale === 'es' && order === undefined && decimal === undefined) return locale;
  // These two say nothing by themselves: large regions of both disagree.
  const ways = [...(isEnglish || locale === 'es' ? [] : [locale]), ...(otherWays[locale.split('-')[0] ?? ''] ?? [])];
  return ways.find((way) => isWrittenSo(way, order, decimal));
}

/** Whether a locale writes days with slashes in an order, and amounts with a decimal sign. */
function isWrittenSo(
  locale: string,
  order: ReturnType<typeof dayOrderOf>,
  decimal: ReturnType<typeof decimalSignOf>,
): boolean {
  try {
    const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' });
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    const parts = day.formatToParts(0);
    const first = parts.find(({ type }) => type !== 'literal')?.type;
    const hasSlashes = parts.some(({ value }) => value === '/');
    const sign = money.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
    return (order === undefined || !hasSlashes || first === order) && (decimal === undefined || decimal === sign);
  } catch (error) {
    // A page may call itself anything.
    if (error instanceof RangeError) return order === undefined && decimal === undefined;
    throw error;
  }
}
