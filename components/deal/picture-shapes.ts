import type { PictureShape } from '../../lib/domain/deal/flight-record';
import type { LocalDay } from '../../lib/domain/time';

/** Where a day stands, from the left. */
export type Scale = (day: LocalDay) => number;

export const line = (x1: number, y1: number, x2: number, y2: number): PictureShape => ({
  d: `M${x1} ${y1}L${x2} ${y2}`,
  line: 'line',
});

export const circle = (x: number, y: number, r: number, look: { fill?: string; line?: string }): PictureShape => ({
  d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  ...look,
});

export const text = (words: string, x: number, y: number, fill: string, isStrong = false): PictureShape => ({
  text: words,
  x,
  y,
  fill,
  ...(isStrong ? { at: 'middle', isStrong } : {}),
});

/** About as wide as a text of 11 px is drawn; ideographs take the whole square. */
export const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, char) => sum + (char >= '\u2e80' ? 11 : 6), 0);
