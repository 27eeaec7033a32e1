/** What a piece of the ring stands for, in the order that it is drawn (look.md, Pictures before words). */
export type RingPart = 'held' | 'presumed' | 'missed' | 'risk' | 'upcoming';

export interface RingPiece {
  part: RingPart;
  /** An SVG path in a box of 76 × 76. */
  path: string;
}

const centre = 38;

/** Outer and inner radius: outlined pieces are drawn in by half their line; a piece at risk is thin. */
const radii: Record<RingPart, [number, number]> = {
  held: [37, 29],
  presumed: [36.25, 29.75],
  missed: [36.25, 29.75],
  risk: [32.2, 29],
  upcoming: [37, 29],
};

/** From this many slots on there is no room for a segment each. */
const plainFrom = 25;

function point(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(centre + radius * Math.sin(angle)).toFixed(2)} ${(centre - radius * Math.cos(angle)).toFixed(2)}`;
}

function piece(part: RingPart, from: number, until: number): RingPiece {
  const [outer, inner] = radii[part];
  const large = until - from > 180 ? 1 : 0;
  const path =
    `M${point(outer, from)}A${outer} ${outer} 0 ${large} 1 ${point(outer, until)}` +
    `L${point(inner, until)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}Z`;
  return { part, path };
}

/** The pieces of the ring: one per slot, or from 25 slots one arc per part. */
export function ringPieces(counts: readonly { part: RingPart; count: number }[]): RingPiece[] {
  const drawn = counts.filter(({ count }) => count > 0);
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  const spans =
    total < plainFrom
      ? drawn.flatMap(({ part, count }) => Array.from({ length: count }, () => ({ part, share: 1 / total })))
      : drawn.map(({ part, count }) => ({ part, share: count / total }));
  const gap = spans.length === 1 ? 0.05 : Math.min(3, 36 / spans.length);
  let from = 0;
  return spans.map(({ part, share }) => {
    const until = from + share * 360;
    const inset = gap + (part === 'presumed' || part === 'missed' ? gap / 4 : 0);
    const drawnPiece = piece(part, from + inset, until - inset);
    from = until;
    return drawnPiece;
  });
}
