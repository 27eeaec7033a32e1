import { describe, expect, it } from 'vitest';
import { believeFacts, type Reading } from '../../../lib/page/believe-facts';

const reading = (key: string, values: string): Reading => ({ key, sign: values, text: `${key} ${values}` });
const settles = { forMs: 300 };

describe('what is read where the address changes apart from the values', () => {
  it('is believed after it stood still, and not before', () => {
    const believes = believeFacts(settles);
    expect([0, 100, 299, 300, 5_000].map((at) => believes(reading('1', 'Ana'), at))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is never the values of the record before, however long they stand under the new address', () => {
    const believes = believeFacts(settles);
    believes(reading('1', 'Ana'), 0);
    believes(reading('1', 'Ana'), 300);
    expect([400, 800, 60_000].map((at) => believes(reading('2', 'Ana'), at))).toEqual([false, false, false]);
    expect([60_100, 60_500].map((at) => believes(reading('2', 'Bo'), at))).toEqual([false, true]);
  });

  it('may change its values first and its address later', () => {
    const believes = believeFacts(settles);
    believes(reading('1', 'Ana'), 0);
    believes(reading('1', 'Ana'), 300);
    expect(believes(reading('1', 'Bo'), 400)).toBe(false);
    expect([500, 800].map((at) => believes(reading('2', 'Bo'), at))).toEqual([false, true]);
  });

  it('starts afresh after nothing was there', () => {
    const believes = believeFacts(settles);
    believes(reading('1', 'Ana'), 0);
    expect(believes(null, 200)).toBe(false);
    expect(believes(reading('1', 'Ana'), 400)).toBe(false);
    expect(believes(reading('1', 'Ana'), 700)).toBe(true);
  });

  it('belongs to the address under which it was first seen, where that changes first, even if it was never believed', () => {
    const believes = believeFacts({ ...settles, isAddressFirst: true });
    expect(believes(reading('1', 'Ana'), 0)).toBe(false);
    // The next record was asked for at once, and again, and the server is slow.
    expect([100, 900].map((at) => believes(reading('2', 'Ana'), at))).toEqual([false, false]);
    expect([1_000, 9_000].map((at) => believes(reading('3', 'Ana'), at))).toEqual([false, false]);
    expect([9_100, 9_400].map((at) => believes(reading('3', 'Cy'), at))).toEqual([false, true]);
    expect([9_500, 9_800].map((at) => believes(reading('1', 'Ana'), at))).toEqual([false, true]);
  });

  it('is told apart by its sign where values are alike', () => {
    const believes = believeFacts(settles);
    const numbered = (key: string, number: string): Reading => ({ key, sign: number, text: `${key} same` });
    believes(numbered('1', '7'), 0);
    believes(numbered('1', '7'), 300);
    expect(believes(numbered('2', '7'), 2_000)).toBe(false);
    believes(numbered('2', '8'), 2_100);
    expect(believes(numbered('2', '8'), 2_400)).toBe(true);
  });
});
