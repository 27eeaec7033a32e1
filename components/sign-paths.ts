import type { SignPath } from '../lib/domain/badge';

/** As in `signs/drawing.tsx`, for a ground that is the browser's own. */
const paints: Record<string, string> = {
  '*': 'fill:currentColor;stroke:none;',
  '!': 'stroke:Canvas;',
  '~': 'opacity:.5;',
};

const circle = ([x = 0, y = 0, r = 0]: number[]): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function rectangle([x = 0, y = 0, width = 0, height = 0, r = 0]: number[]): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/**
 * A sign's text (see `signs/drawing.tsx`) as paths with their styles: all that is left to do in a page of someone else
 * is to make the nodes.
 * @param style For each path, before its own.
 */
export function signPaths(text: string, style = ''): SignPath[] {
  return text.split('|').map((each): SignPath => {
    const [, mark = '', shape, rest = '', width] = /^([*!~]?)([cr]?)([^@]*)@?(.*)$/.exec(each) ?? [];
    const numbers = rest.split(' ').map(Number);
    const d = shape === 'c' ? circle(numbers) : shape === 'r' ? rectangle(numbers) : rest;
    return [d, `${style}${paints[mark] ?? ''}${width ? `stroke-width:${width}` : ''}`];
  });
}
