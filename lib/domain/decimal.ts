/* Exact decimals: `-?\d+(\.\d+)?` without needless zeros, as in `Money.amount`. */

export const fractionOf = (decimal: string): string => decimal.split('.')[1] ?? '';

/** As a whole number of the smallest unit of `digits` decimals; decimals of any length stay exact. */
export const scaled = (decimal: string, digits: number): bigint =>
  BigInt((decimal.split('.')[0] ?? '') + fractionOf(decimal).padEnd(digits, '0'));

/** The decimal that is so many of the smallest unit of `digits` decimals. */
export function unscaled(units: bigint, digits: number): string {
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = digits === 0 ? text : text.slice(0, -digits);
  const fraction = digits === 0 ? '' : text.slice(-digits).replace(/0+$/u, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

const mostDigits = (decimals: readonly string[]): number =>
  Math.max(0, ...decimals.map((decimal) => fractionOf(decimal).length));

/** The exact sum; "0" of none. */
export function addDecimals(decimals: readonly string[]): string {
  const digits = mostDigits(decimals);
  return unscaled(
    decimals.reduce((sum, decimal) => sum + scaled(decimal, digits), 0n),
    digits,
  );
}

/** The exact difference. */
export const subtractDecimal = (one: string, other: string): string =>
  addDecimals([one, other.startsWith('-') ? other.slice(1) : `-${other}`]);

/** One in relation to another, for shares that are shown in few digits; undefined where the other is not above 0. */
export function findRatio(one: string, other: string): number | undefined {
  const digits = mostDigits([one, other]);
  const [count, of] = [scaled(one, digits), scaled(other, digits)];
  // Four digits are kept before the division: a whole number above 2^53 would lose its own.
  return of > 0n ? Number((count * 10_000n) / of) / 10_000 : undefined;
}
