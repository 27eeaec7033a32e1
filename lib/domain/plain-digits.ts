/** Marks that only steer the direction of text: Intl and pages put them around numbers in Arabic, Persian and Hebrew. */
const directionMarks = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Full-width forms of ASCII and of the yen, pound and won signs. Not all of NFKC: it makes a footnote's ¹ a digit. */
const fullWidth = /[\uFF01-\uFF5E\uFFE0-\uFFE6]/g;

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps each script's ten digits in one run from zero, so the place in the run is the value (Unicode 4.6). */
function digitValue(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(codePoint - before - 1)) before += 1;
  return String(before % 10);
}

/** The same text with ASCII digits, plain single spaces and no direction marks, so that one grammar can read it. */
export function withPlainDigits(text: string): string {
  return text
    .replace(directionMarks, '')
    .replace(fullWidth, (char) => char.normalize('NFKC'))
    .replace(/\p{Nd}/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : digitValue(digit)))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The tag in canonical case, or undefined when the page's `lang` is no language tag. */
export function findCanonicalLocale(locale: string | undefined): string | undefined {
  if (!locale) return undefined;
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
