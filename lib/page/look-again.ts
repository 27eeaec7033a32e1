import type { Shown } from './track-surface';

/** Between looks at a surface that settles: its values and address may change without any mutation. */
const lookAgainMs = 100;

/**
 * Looks at a surface that settles for as long as it may change: where all is drawn, until it was quiet for a while after
 * the last change; else as long as it is shown.
 *
 * @param look Looks once; says whether that surface is shown still.
 * @returns To be told what is shown, and each change of it.
 */
export function lookAgain(look: (shown: NonNullable<Shown>) => boolean): (shown: NonNullable<Shown>) => void {
  let lookedAt: Shown;
  let lastChangeAt = 0;

  const keepLooking = (shown: NonNullable<Shown>) => {
    const { settles } = shown.surface;
    if (settles === undefined || !look(shown)) return;
    const isQuiet = settles.isDrawn === true && performance.now() - lastChangeAt > settles.forMs + 2 * lookAgainMs;
    lookedAt = isQuiet ? undefined : shown;
    if (!isQuiet) setTimeout(() => keepLooking(shown), lookAgainMs);
  };

  return (shown) => {
    lastChangeAt = performance.now();
    if (lookedAt !== shown) keepLooking(shown);
  };
}
