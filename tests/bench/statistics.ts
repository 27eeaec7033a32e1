/** The middle of some figures; of an even number the mean of the two. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** Linear between ranks; `share` 0 to 1. */
export function quantile(figures: readonly number[], share: number): number {
  if (figures.length === 0) throw new Error('no figures');
  const sorted = figures.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** `1.23 (1.10 to 1.40)`: median and the middle half. */
export const spread = (figures: readonly number[], digits = 2): string =>
  `${median(figures).toFixed(digits)} (${quantile(figures, 0.25).toFixed(digits)} to ${quantile(figures, 0.75).toFixed(digits)})`;

/**
 * The 95 % interval of the mean of paired ratios, by Student's t for 14 pairs (2.16 at 13 degrees of freedom). A pair in
 * which a side shows nothing at all, as when no frame was drawn meanwhile, is no ratio and left out.
 */
export function ratioInterval(ours: readonly number[], theirs: readonly number[]): { low: number; high: number } {
  const ratios = ours.flatMap((one, index) => {
    const other = theirs[index] ?? 0;
    return one > 0 && other > 0 ? [one / other] : [];
  });
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  const variance = ratios.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (ratios.length - 1);
  const half = 2.16 * Math.sqrt(variance / ratios.length);
  return { low: mean - half, high: mean + half };
}
