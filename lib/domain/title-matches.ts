import type { KindRule } from './kind-words/kind-rule';
import { normaliseText, phraseSource, phraseStart } from './title-text';

interface Finder {
  /** Its place among all. */
  order: number;
  rule: KindRule;
  /** The word as the rule writes it; absent: as the title does. */
  word?: string;
  /** Stands in every text that `find` matches: looking for it is a hundred times cheaper. Empty: not known. */
  start: string;
  find: RegExp;
}

/** A place of a title at which a rule found its words. */
export interface TitleMatch {
  rule: KindRule;
  word: string;
  at: number;
  end: number;
  /** The longer words around it, which speak in its place. */
  coveredBy?: TitleMatch;
}

/** By the first two letters of their start, as a title has twenty pairs of letters and there are a thousand words. */
type Finders = ReadonlyMap<string, readonly Finder[]>;

const compiled = new WeakMap<readonly KindRule[], Finders>();

/** Rules are read again for every chip of a week: the expressions are made once for each list of rules. */
function findersOf(rules: readonly KindRule[]): Finders {
  const known = compiled.get(rules);
  if (known) return known;
  const made = rules.flatMap((rule): Omit<Finder, 'order'>[] => {
    const isWhole = rule.flags?.includes('whole') === true;
    const expression = (source: string) => new RegExp(isWhole ? `^(?:${source})$` : source, 'gv');
    const byWord = rule.words.map((word) => ({
      rule,
      word,
      start: phraseStart(word),
      find: expression(phraseSource(word)),
    }));
    return rule.pattern === undefined ? byWord : [...byWord, { rule, start: '', find: expression(rule.pattern) }];
  });
  const finders = Map.groupBy(
    made.map((finder, order) => ({ ...finder, order })),
    ({ start }) => start.slice(0, 2),
  );
  compiled.set(rules, finders);
  return finders;
}

/** Those whose start stands in a text, in their order. */
function findersIn(text: string, finders: Finders): Finder[] {
  const found = new Set(finders.get(''));
  for (let at = 0; at < text.length; at += 1) {
    // Some words are a single sign.
    for (const lead of [text.slice(at, at + 1), text.slice(at, at + 2)]) {
      for (const finder of finders.get(lead) ?? []) if (text.startsWith(finder.start, at)) found.add(finder);
    }
  }
  return [...found].toSorted((one, other) => one.order - other.order);
}

const length = (match: TitleMatch) => match.end - match.at;
const isOverlap = (one: TitleMatch, other: TitleMatch) => one.at < other.end && other.at < one.end;
const isInside = (inner: TitleMatch, outer: TitleMatch) => outer.at <= inner.at && inner.end <= outer.end;

/** "data pipeline" spoils "pipeline review"; "hiring pipeline check" outdoes "hiring pipeline"; the user's own words the same shipped ones. */
function isCovered(match: TitleMatch, other: TitleMatch): boolean {
  if (other === match || !isOverlap(match, other)) return false;
  const isSame = match.at === other.at && match.end === other.end;
  if (isSame && match.rule.isOwn !== other.rule.isOwn) return other.rule.isOwn === true;
  const isNone = other.rule.kind === 'none';
  if (isInside(match, other) && length(match) < length(other)) return true;
  if (match.rule.kind === 'none') return false;
  return isNone && !(isInside(other, match) && length(other) < length(match));
}

/**
 * Everything that the rules find in a title, in its order, longer words first; what is covered by other words says
 * nothing and names them. Pure: the same title and rules give the same matches.
 */
export function findMatches(title: string, rules: readonly KindRule[]): TitleMatch[] {
  const text = normaliseText(title);
  const all = findersIn(text, findersOf(rules)).flatMap(({ rule, word, find }) =>
    [...text.matchAll(find)].map((found): TitleMatch => ({
      rule,
      word: word ?? found[0],
      at: found.index,
      end: found.index + found[0].length,
    })),
  );
  const longestFirst = all.toSorted((a, b) => length(b) - length(a));
  for (const match of all) {
    const coveredBy = longestFirst.find((other) => isCovered(match, other));
    if (coveredBy !== undefined) match.coveredBy = coveredBy;
  }
  return all.toSorted((a, b) => a.at - b.at || length(b) - length(a));
}
