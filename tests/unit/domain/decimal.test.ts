import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, findRatio, scaled, subtractDecimal, unscaled } from '../../../lib/domain/decimal';

test('sums and differences are exact, where floating point is not', () => {
  expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
  expect(addDecimals(['9007199254740993', '0.01', '-1'])).toBe('9007199254740992.01');
  expect(addDecimals([])).toBe('0');
  expect(addDecimals(['-1.5', '1.5'])).toBe('0');
  expect(subtractDecimal('500000', '84000.5')).toBe('415999.5');
  expect(subtractDecimal('1', '-2.25')).toBe('3.25');
});

test('a decimal is the same after it was units', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }), (units, digits) => {
      expect(scaled(unscaled(units, digits), digits)).toBe(units);
    }),
    { numRuns: 1_000 },
  );
});

test('a relation is known of something above nothing alone', () => {
  expect(findRatio('84000', '320000')).toBe(0.2625);
  expect(findRatio('1', '3')).toBe(0.3333);
  expect(findRatio('9007199254740993', '18014398509481986')).toBe(0.5);
  expect(findRatio('5', '0')).toBeUndefined();
  expect(findRatio('5', '-1')).toBeUndefined();
});
