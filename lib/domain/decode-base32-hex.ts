const digits = '0123456789abcdefghijklmnopqrstuv';

/**
 * Text of a lower-case base32hex string without padding (RFC 4648 section 7), as imported events carry their uid in it;
 * undefined when it is no such text, so that an id that merely starts with `_` is left alone.
 */
export function decodeBase32Hex(encoded: string): string | undefined {
  const bytes: number[] = [];
  let held = 0;
  let heldBits = 0;
  for (const char of encoded) {
    const value = digits.indexOf(char);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    heldBits += 5;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes.push(held >> heldBits);
      held &= (1 << heldBits) - 1;
    }
  }
  // Left-over bits are fewer than a digit and zero in a whole encoding.
  if (bytes.length === 0 || heldBits >= 5 || held !== 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
