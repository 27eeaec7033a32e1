import type { VNode } from 'preact';

/** How a part is painted, by its mark; without one it is a line, as the whole sign says. */
const paints: Record<string, Record<string, string>> = {
  /** Filled. */
  '*': { fill: 'currentColor', stroke: 'none' },
  /** A line that is cut out of a filled part: the colour of the ground. */
  '!': { stroke: 'var(--cx-knock,#fff)' },
  /** A fainter line. */
  '~': { opacity: '.5' },
  /** A line of dots. */
  ':': { 'stroke-dasharray': '0 3.833' },
};

const part = /^>?([*!~:]?)([cr]?)([^@]*)@?(.*)$/;

/**
 * Draws a sign from its text: parts by `|`, each with a mark of `paints`, then a path, `c` centre and radius of a
 * circle, or `r` corner, size and rounding of a rectangle; `@` and a width where the stroke is not that of the sign.
 * A first `>` says that it follows the direction of the text, as arrows do and ticks, crosses and people do not (look.md).
 * One line of text per sign keeps sixty of them small in a page that is not ours.
 */
export function drawing(text: string): VNode[] {
  return text.split('|').map((each) => {
    const [, mark = '', shape, numbers = '', width] = part.exec(each) ?? [];
    const [x, y, a, b, rx] = numbers.split(' ');
    const paint = { ...paints[mark], style: width && `stroke-width:${width}` };
    if (shape === 'c') return <circle key={each} cx={x} cy={y} r={a} {...paint} />;
    if (shape === 'r') return <rect key={each} x={x} y={y} width={a} height={b} rx={rx} {...paint} />;
    return <path key={each} d={numbers} {...paint} />;
  });
}
