import { lineKey, type BlockLine } from './block-line';

/** By key; what stands twice in one list is one line, with what either says. */
export function linesByKey(lines: readonly BlockLine[], base: ReadonlyMap<string, BlockLine> = new Map()) {
  const found = new Map<string, BlockLine>();
  for (const line of lines) {
    const key = lineKey(line);
    const before = found.get(key);
    found.set(key, before === undefined ? line : mergeLine(base.get(key), before, line));
  }
  return found;
}

/** The side that changed counts; where both did, one of them whichever side asks: yes over no, the later, the greater. */
function pick<T extends string | boolean | undefined>(base: T, one: T, other: T): T {
  if (one === other || other === base) return one;
  if (one === base || one === undefined) return other;
  return other === undefined || one > other ? one : other;
}

/** What two sides make of one line that was `base` when both last saw it; without a base it was nothing. */
function mergeLine(base: BlockLine | undefined, one: BlockLine, other: BlockLine): BlockLine {
  const owner = pick(base?.owner, one.owner, other.owner);
  const dueOn = pick(base?.dueOn, one.dueOn, other.dueOn);
  return {
    type: one.type,
    text: pick(base?.text, one.text, other.text) ?? one.text,
    isDone: pick(base?.isDone ?? false, one.isDone, other.isDone),
    authors: [...new Set([...one.authors, ...other.authors])].toSorted(),
    ...(owner === undefined ? {} : { owner }),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}

/**
 * Merges an agenda that two people changed, against the last block that was seen. A line is told by its key; each line
 * of either side stays, with the marks of all who wrote it: a deletion never travels, only "done", an owner and a day
 * do. But for the order of lines it is the same whoever merges, and merging again changes nothing.
 * @returns The lines of `theirs` in their order, then what `mine` adds.
 */
export function mergeLines(
  base: readonly BlockLine[],
  mine: readonly BlockLine[],
  theirs: readonly BlockLine[],
): BlockLine[] {
  const before = linesByKey(base);
  return [
    ...linesByKey([...linesByKey(theirs, before).values(), ...linesByKey(mine, before).values()], before).values(),
  ];
}
