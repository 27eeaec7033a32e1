import type { KindRule, RuleFlag } from './kind-words/kind-rule';
import { teamWords } from './kind-words/team-words';
import { fullKinds, shortKinds } from './meeting-kind';
import type { MeetingKind } from './meeting-kind';
import { findMatches } from './title-matches';
import { normaliseText, phraseSource } from './title-text';

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

/** Made when a title is first read: the worker starts for other things too. */
let teamWord: RegExp | undefined;
const saysTeam = (text: string): boolean =>
  (teamWord ??= new RegExp(teamWords.map((word) => phraseSource(word, '')).join('|'), 'v')).test(text);

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

/** Reads a title by rules. Pure: the same title and rules give the same reading. */
export function readTitle(title: string, rules: readonly KindRule[]): TitleReading {
  const text = normaliseText(title);
  const standing = findMatches(text, rules).filter(({ coveredBy }) => coveredBy === undefined);
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
    saysTeam: saysTeam(text),
    isPair: /\S ?<> ?\S/.test(text),
  };
}
