import type { KindRule, RuleFlag } from './kind-words/kind-rule';
import { teamWords } from './kind-words/team-words';
import { fullKinds, shortKinds } from './meeting-kind';
import type { MeetingKind } from './meeting-kind';
import { normaliseText, phraseSource, phraseStart } from './title-text';

/** A kind that the title has a word for. */
export interface TitleKind {
  kind: MeetingKind;
  word: string;
  flags: readonly RuleFlag[];
}

/** What a title says of what a meeting is for. */
export interface TitleReading {
  tag?: { kind: MeetingKind; word: string };
  /** One per kind, in the order of the title. */
  kinds: TitleKind[];
  /** Words that say it is not ours: whatever else is said, or only if nothing else is. */
  veto?: string;
  nothing?: string;
  saysTeam: boolean;
  /** `Ana <> Morgan`. */
  isPair: boolean;
}

interface Finder {
  rule: KindRule;
  /** The word as the rule writes it; absent: as the title does. */
  word?: string;
  /** Stands in every text that `find` matches: looking for it is a hundred times cheaper. */
  start: string;
  find: RegExp;
}

interface Match {
  rule: KindRule;
  word: string;
  at: number;
  end: number;
}

const compiled = new WeakMap<readonly KindRule[], Finder[]>();

/** Rules are read again for every chip of a week: the expressions are made once for each list of rules. */
function findersOf(rules: readonly KindRule[]): Finder[] {
  const known = compiled.get(rules);
  if (known) return known;
  const made = rules.flatMap((rule): Finder[] => {
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
  compiled.set(rules, made);
  return made;
}

const teamWord = new RegExp(teamWords.map((word) => phraseSource(word, '')).join('|'), 'v');
const shippedKinds: readonly MeetingKind[] = [...fullKinds, ...shortKinds];

function findTag(title: string, rules: readonly KindRule[]): TitleReading['tag'] {
  for (const [, inner] of title.matchAll(/\[([^[\]]{2,60})\]/g)) {
    const word = (inner ?? '').trim();
    const id = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
    const own = rules.map(({ kind }) => kind).find((kind) => kind !== 'none' && (kind === id || kind === `own:${id}`));
    const kind = shippedKinds.find((shipped) => shipped === id) ?? own;
    if (kind !== undefined && kind !== 'none') return { kind, word };
    if (/^own:[^\s]+$/.test(id)) return { kind: `own:${id.slice(4)}`, word };
  }
  return undefined;
}

const length = (match: Match) => match.end - match.at;
const isOverlap = (one: Match, other: Match) => one.at < other.end && other.at < one.end;
const isInside = (inner: Match, outer: Match) => outer.at <= inner.at && inner.end <= outer.end;

/** "data pipeline" spoils "pipeline review"; "hiring pipeline check" outdoes "hiring pipeline". */
function isCovered(match: Match, other: Match): boolean {
  if (other === match || !isOverlap(match, other)) return false;
  const isNone = other.rule.kind === 'none';
  if (isInside(match, other) && length(match) < length(other)) return true;
  if (match.rule.kind === 'none') return false;
  return isNone && !(isInside(other, match) && length(other) < length(match));
}

/** Reads a title by rules. Pure: the same title and rules give the same reading. */
export function readTitle(title: string, rules: readonly KindRule[]): TitleReading {
  const text = normaliseText(title);
  const all = findersOf(rules).flatMap(({ rule, word, start, find }) =>
    (text.includes(start) ? [...text.matchAll(find)] : []).map((found): Match => ({
      rule,
      word: word ?? found[0],
      at: found.index,
      end: found.index + found[0].length,
    })),
  );
  const standing = all
    .filter((match) => !all.some((other) => isCovered(match, other)))
    .toSorted((a, b) => a.at - b.at || length(b) - length(a));
  const kinds = new Map<MeetingKind, TitleKind>();
  for (const { rule, word } of standing) {
    if (rule.kind === 'none') continue;
    const flags = rule.flags ?? [];
    const earlier = kinds.get(rule.kind);
    // A word that decides outdoes a hint for the same kind.
    if (!earlier || (earlier.flags.length > 0 && flags.length === 0))
      kinds.set(rule.kind, { kind: rule.kind, word, flags });
  }
  const nones = standing.filter(({ rule }) => rule.kind === 'none');
  const veto = nones.find(({ rule }) => rule.flags?.includes('veto'));
  const tag = findTag(title, rules);
  return {
    ...(tag && { tag }),
    kinds: [...kinds.values()],
    ...(veto && { veto: veto.word }),
    ...(nones[0] && { nothing: nones[0].word }),
    saysTeam: teamWord.test(text),
    isPair: /\S ?<> ?\S/.test(text),
  };
}
