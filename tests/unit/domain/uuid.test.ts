import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuid } from '../../../lib/domain/uuid';

const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 });
const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('is version 7 of RFC 9562, as its own example has it', () => {
  const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuid(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('has its form whatever the time and the chance', () => {
  fc.assert(
    fc.property(instant, sixteen, (at, random) => {
      const id = uuid(at, random);
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(at);
    }),
  );
});

test('sorts as text by when it was made', () => {
  fc.assert(
    fc.property(instant, instant, sixteen, sixteen, (one, other, a, b) => {
      fc.pre(one !== other);
      expect(uuid(one, a) < uuid(other, b)).toBe(one < other);
    }),
  );
});

test('leaves the bytes that it is given as they are', () => {
  const random = new Uint8Array(16).fill(255);
  uuid(1, random);
  expect([...random].every((byte) => byte === 255)).toBe(true);
});
