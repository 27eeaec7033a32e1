import type { LocalDay } from '../time';
import type { ElementScore, Score } from './review';

/** A known gap before one that nobody looked at, then what is assumed, stated, proven. */
const rank = (score: Score | undefined): number => (score === undefined ? 0.5 : score);

const byDay = (one: LocalDay | undefined, other: LocalDay | undefined): number =>
  (one ?? '').localeCompare(other ?? '');

/**
 * Elements by how little is known, the weakest first: unknown, blank, assumed, stated, proven. Of the same score the one
 * whose evidence is older; else in the order of the framework.
 */
export const weakestFirst = <T extends Omit<ElementScore, 'element'>>(elements: readonly T[]): T[] =>
  elements.toSorted((one, other) => rank(one.score) - rank(other.score) || byDay(one.on, other.on));
