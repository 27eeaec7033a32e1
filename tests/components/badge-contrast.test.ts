import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badgeFace } from '../../components/badge-face';
import type { BadgeState } from '../../lib/domain/badge';
import { eventColours } from '../sites/google-calendar/event-colours';

type Rgba = [red: number, green: number, blue: number, alpha: number];
const sides = ['light', 'dark'] as const;
const states: BadgeState[] = ['ready', 'no-agenda', 'overdue', 'landed', 'not-landed'];

/** `#rgb`, `#rrggbb` or `#rrggbbaa`. */
function rgba(hex: string): Rgba {
  const digits = hex.slice(1).length === 3 ? hex.slice(1).replaceAll(/./gu, '$&$&') : hex.slice(1);
  const at = (place: number) => Number.parseInt(digits.slice(place, place + 2) || 'ff', 16);
  return [at(0), at(2), at(4), at(6) / 255];
}

/** What is seen of a colour that lies on another. */
const over = ([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba => {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The first `property: light-dark(a, b)` of a rule, or both sides of a style's colour. */
function pairIn(text: string, property: string): Record<(typeof sides)[number], Rgba> {
  const found = new RegExp(`(?:^|[;{\\s])${property}:\\s*light-dark\\((#\\w+),\\s*(#\\w+)\\)`, 'u').exec(text);
  if (found === null) throw new Error(`no ${property} in ${text}`);
  return { light: rgba(found[1] ?? ''), dark: rgba(found[2] ?? '') };
}

const css = readFileSync(join(import.meta.dirname, '../../components/badge.css'), 'utf8');
const ruleOf = (selector: string): string => css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
const ground = pairIn(ruleOf('b'), 'background');
const count = pairIn(ruleOf('b'), 'color');
const kind = pairIn(ruleOf('svg'), 'color');
const toneOf = (state: BadgeState) => {
  const [, signs] = badgeFace(() => '', 'one-on-one', { state, count: 1 }).signs;
  const style = signs?.map(([, drawn]) => drawn).find((drawn) => drawn?.includes('light-dark'));
  return pairIn(style ?? '', 'color');
};

const colours = Object.entries(eventColours);

describe.each(sides)('a badge on the %s side', (side) => {
  it.each(colours)('is told from its ground on %s: sign, kind and count', (_, colour) => {
    const behind = over(ground[side], rgba(colour));
    const signs = [kind, ...states.map(toneOf)].map((tone) => contrast(over(tone[side], behind), behind));
    // WCAG 1.4.11 for what is drawn, 1.4.3 for figures.
    expect(Math.min(...signs)).toBeGreaterThanOrEqual(3);
    expect(contrast(over(count[side], behind), behind)).toBeGreaterThanOrEqual(4.5);
  });
});

it('knows black on white as 21 to 1, and grey on itself as 1 to 1', () => {
  expect(contrast(rgba('#000'), rgba('#fff'))).toBeCloseTo(21);
  expect(contrast(over(rgba('#00000000'), rgba('#777')), rgba('#777'))).toBeCloseTo(1);
});
