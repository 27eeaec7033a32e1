import { expect, test } from 'vitest';
import { placePanel, type Placement, type Rect } from '../../../lib/page/placement';

const wide = { width: 1_440, height: 900 };
const card = (left: number, right: number, top = 100): Rect => ({ left, right, top, bottom: top + 300 });
const sheet = (height: number): Placement => ({ mode: 'sheet', maxHeight: Math.round((height * 2) / 3) });

test.each<[string, Rect | undefined, { width: number; height: number }, Placement]>([
  ['beside it, 8 px off, tops level', card(200, 700), wide, { mode: 'beside', left: 708, top: 100, maxHeight: 784 }],
  [
    'at the other side for want of room',
    card(900, 1_400),
    wide,
    { mode: 'beside', left: 532, top: 100, maxHeight: 784 },
  ],
  ['at the last pixel that fits', card(0, 1_064), wide, { mode: 'beside', left: 1_072, top: 100, maxHeight: 784 }],
  ['one pixel further: the left', card(376, 1_065), wide, { mode: 'beside', left: 8, top: 100, maxHeight: 784 }],
  ['no room at either: a sheet', card(375, 1_065), wide, sheet(900)],
  ['a card over the whole window: a sheet', card(0, 1_440), wide, sheet(900)],
  ['a narrow window, as zoom gives: a sheet', card(0, 10), { width: 375, height: 900 }, sheet(900)],
  ['a low window: a sheet', card(200, 700), { width: 1_440, height: 359 }, sheet(359)],
  ['a narrow window without a card: a sheet', undefined, { width: 300, height: 900 }, sheet(900)],
  ['no card: docked', undefined, wide, { mode: 'dock', maxHeight: 812 }],
  [
    'a card at the foot: high enough to be of use',
    card(200, 700, 850),
    wide,
    { mode: 'beside', left: 708, top: 524, maxHeight: 360 },
  ],
  [
    'a card that is scrolled out: at the top',
    card(200, 700, -500),
    wide,
    { mode: 'beside', left: 708, top: 8, maxHeight: 876 },
  ],
])('%s', (_, rect, viewport, expected) => {
  expect(placePanel(rect, viewport)).toEqual(expected);
});

test('wherever a card stands, the panel is inside the window and never over the card', () => {
  for (let left = -200; left < 1_500; left += 37) {
    for (let top = -200; top < 1_000; top += 53) {
      const rect = card(left, left + 496, top);
      const placed = placePanel(rect, wide);
      if (placed.mode !== 'beside') continue;
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + 360).toBeLessThanOrEqual(wide.width - 8);
      expect(placed.left >= rect.right + 8 || placed.left + 360 <= rect.left - 8).toBe(true);
      expect(placed.top + placed.maxHeight).toBe(wide.height - 16);
    }
  }
});
