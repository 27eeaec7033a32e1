import type { DealField } from './facts-at';
import { dealFields } from './facts-at';
import { tetherWords } from './tether-words';

/**
 * The field of a deal that a promise names ("move close date", "add next step"), in any of our languages: the first that
 * is named. Everyday words name one only beside a word of change: "send a large amount of samples" names none.
 */
export function tetherOf(text: string): DealField | undefined {
  const said = text.normalize('NFKC').toLowerCase();
  const placesIn = (words: Partial<Record<DealField, RegExp>>) =>
    dealFields.map((field) => ({ field, at: words[field] === undefined ? -1 : said.search(words[field]) }));
  const first = (places: { field: DealField; at: number }[]) =>
    places.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at)[0]?.field;
  return (
    first(tetherWords.flatMap(({ names }) => placesIn(names))) ??
    first(tetherWords.flatMap(({ plain, changing }) => (changing.test(said) ? placesIn(plain) : [])))
  );
}
