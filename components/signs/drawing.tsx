import type { VNode } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** How a part is painted, by its mark. */
const paints = {
  '': line,
  /** Filled. */
  '*': { fill: 'currentColor' },
  /** A line that is cut out of a filled part: the colour of the ground. */
  '!': { ...line, stroke: 'var(--cx-knock,#fff)' },
  /** A fainter line. */
  '~': { ...line, opacity: '.5' },
  /** A line of dots. */
  ':': { ...line, 'stroke-dasharray': '0 3.833' },
} as const;

const part = /^([*!~:]?)([cr]?)([^@]*)@?(.*)$/;

/**
 * Draws a sign from its text: parts by `|`, each with a mark of `paints`, then a path, `c` centre and radius of a
 * circle, or `r` corner, size and rounding of a rectangle; `@` and a width where the stroke is not 1.6 (on the 16 grid)
 * or `--cx-stroke` (on the 20 grid). One line of text per sign keeps sixty of them small in a page that is not ours.
 */
export function drawing(text: string, isState: boolean): VNode[] {
  return text.split('|').map((each) => {
    const [, mark = '', shape, numbers = '', width] = part.exec(each) ?? [];
    const [x, y, a, b, rx] = numbers.split(' ');
    const paint = {
      ...paints[mark as keyof typeof paints],
      style: mark === '*' ? '' : `stroke-width:${isState ? width || 1.6 : 'var(--cx-stroke,1.5)'}`,
    };
    if (shape === 'c') return <circle key={each} cx={x} cy={y} r={a} {...paint} />;
    if (shape === 'r') return <rect key={each} x={x} y={y} width={a} height={b} rx={rx} {...paint} />;
    return <path key={each} d={numbers} {...paint} />;
  });
}
