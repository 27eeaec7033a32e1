import { plainText, textLeaves } from './text';

/** A number that can only be an amount or a share: both of its signs, two groups, or a currency or percent beside it. */
const decisiveNumber =
  /^(?:\p{Sc} ?|[A-Z]{3} )?-?\d{1,3}(?:(?:[.,]\d{3})+[.,]\d{1,2}|(?:[.,]\d{3}){2,})(?: ?(?:\p{Sc}|%|[A-Z]{3}))?$|^(?:\p{Sc} ?|[A-Z]{3} )-?\d+[.,]\d{2}$|^-?\d+[.,]\d{1,2} ?(?:\p{Sc}|%)$/u;

/** A numeric day, alone or with a time after it. */
const wholeDay = /^\d{1,2}\/\d{1,2}\/\d{4}(?:,? \d{1,2}[:.]\d{2}.{0,12})?$/u;

/**
 * Whether a text is a day or an amount and nothing else, so that it shows how the page writes them: what somebody typed
 * between other words is no writing of the page's.
 */
export const isWholeValue = (text: string): boolean => wholeDay.test(text) || decisiveNumber.test(text);

/** Every text and every control's value below a root. */
export const pageTexts = (root: Element): string[] => [
  ...textLeaves(root),
  ...Array.from(root.querySelectorAll('input'), ({ value }) => plainText(value)),
];

/** The decimal sign that decisive numbers have in common; undefined without one, or where they differ. */
export function decimalSignOf(values: readonly string[]): '.' | ',' | undefined {
  const signs = new Set(
    values
      .filter((text) => decisiveNumber.test(text))
      .map((text) => {
        const [last = ''] = text.match(/[.,](?=\d+\D*$)/u) ?? [];
        const isGroup = text.split(last).length > 2;
        return isGroup === (last === '.') ? ',' : '.';
      }),
  );
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** Which of day and month the days of a page begin with, where one above 12 tells; undefined where they differ. */
export function dayOrderOf(values: readonly string[]): 'day' | 'month' | undefined {
  const orders = new Set<'day' | 'month'>();
  for (const [, first, second] of values.join('\n').matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/gu)) {
    if (Number(first) > 12) orders.add('day');
    if (Number(second) > 12) orders.add('month');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
