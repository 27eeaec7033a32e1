/** Longer than any promise; what is left of a page that was selected whole. */
export const mostCaptured = 500;

/**
 * A selection of any page as the text of one action item: one line, composed, without characters that do not show or
 * that turn the direction of what follows, cut at a whole character.
 */
export function capturedText(selection: string): string {
  const line = selection
    // Cut first: normalising a page of megabytes would take its time. Twice and a bit of space is what may fall away.
    .slice(0, 20 * mostCaptured)
    // Controls and line ends are spaces; format characters (zero-width, bidi overrides) nothing, but joiners of emoji and scripts.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    // What stood on either side of them may compose now.
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)];
  if (characters.length <= mostCaptured) return line;
  return `${characters
    .slice(0, mostCaptured - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
