import type { SignPath } from '../lib/domain/badge';
import type { MeetingBrief } from '../lib/domain/brief';
import css from './badge.css?inline';

/** A badge, and the side of the page that it stands on. */
export type ShownBadge = NonNullable<MeetingBrief['badge']> & { theme: string };

function drawSign(paths: readonly SignPath[], size: number): Element {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const sign = make('svg');
  sign.setAttribute('viewBox', `0 0 ${size} ${size}`);
  for (const [d, style] of paths) {
    const path = make('path') as SVGPathElement;
    path.setAttribute('d', d);
    path.style.cssText = style;
    sign.append(path);
  }
  return sign;
}

/**
 * The node of a badge, for a chip that is positioned. A screen reader hears its label once, as one image; what is drawn
 * stands in a root of its own, out of reach of the page's styles and of whoever reads the chip's text.
 */
export function drawBadge({ label, signs: [kind, state], count, theme }: ShownBadge): Element {
  const host = document.createElement('span');
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', label);
  const style = document.createElement('style');
  style.textContent = css;
  const badge = document.createElement('b');
  badge.style.colorScheme = theme;
  badge.append(drawSign(kind, 20), drawSign(state, 16), `${count ?? ''}`);
  host.attachShadow({ mode: __SHADOW_MODE__ }).append(style, badge);
  return host;
}
