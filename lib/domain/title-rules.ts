import { defaultRules } from './kind-words/default-rules';
import type { KindRule, RuleLanguage } from './kind-words/kind-rule';
import { normaliseText, phraseKey } from './title-text';
import type { TitleRule } from './title-rule';

/** `<language>/<kind>/<words as phraseKey>`. */
export const titleRuleId = ({ language, kind, word }: Pick<TitleRule, 'language' | 'kind' | 'word'>): string =>
  `${language}/${kind}/${phraseKey(word)}`;

/**
 * The shipped rules without the phrases that the user switched off, and the user's own. Without any of the user's, the
 * shipped list itself.
 */
export function rulesWith(own: readonly TitleRule[], shipped: readonly KindRule[] = defaultRules): readonly KindRule[] {
  if (own.length === 0) return shipped;
  const off = new Set(own.filter(({ isOff }) => isOff === true).map(({ id }) => id));
  const kept = shipped.map((rule) => ({
    ...rule,
    words: rule.words.filter((word) => !off.has(titleRuleId({ ...rule, word }))),
  }));
  const added = own
    .filter(({ isOff }) => isOff !== true)
    .map(({ kind, language, word, flags }): KindRule => ({
      kind,
      language,
      words: [word],
      isOwn: true,
      ...(flags === undefined ? {} : { flags }),
    }));
  return [...kept, ...added];
}

/** Why a phrase cannot be a rule; a code to word. */
export type PhraseProblem = 'empty' | 'no-letters' | 'too-short' | 'too-long' | 'known';

/** Longest phrase, in characters; titles have few words. */
const longest = 80;

/**
 * Whether a phrase can be a rule: it is looked for as words, never as an expression, so that nothing in it can be wrong
 * but that it says too little.
 * @param known Rules that hold already.
 */
export function findPhraseProblem(
  word: string,
  of: { language: RuleLanguage; kind: TitleRule['kind'] },
  known: readonly KindRule[],
): PhraseProblem | undefined {
  const text = normaliseText(word);
  if (text === '') return 'empty';
  if (text.length > longest) return 'too-long';
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 'no-letters';
  // One letter would be found in half of all titles; one sign of a script without spaces is a word.
  if (letters.length < 2 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letters)) return 'too-short';
  const isKnown = known.some(
    ({ language, kind, words }) =>
      language === of.language && kind === of.kind && words.some((other) => phraseKey(other) === phraseKey(word)),
  );
  return isKnown ? 'known' : undefined;
}
