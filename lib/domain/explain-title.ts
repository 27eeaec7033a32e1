import type { KindRule, RuleFlag, RuleLanguage } from './kind-words/kind-rule';
import { findMatches } from './title-matches';
import { phraseKey } from './title-text';

/** Words of a title that a rule knows, for a person to see: rules of several languages that say the same are one. */
export interface ExplainedWords {
  word: string;
  kind: KindRule['kind'];
  languages: RuleLanguage[];
  flags: readonly RuleFlag[];
  isOwn: boolean;
  /** The words that speak in their place. */
  giveWayTo?: string;
}

/** What the rules find in a title and which of it counts, in the order of the title. */
export function explainTitle(title: string, rules: readonly KindRule[]): ExplainedWords[] {
  const found = new Map<string, ExplainedWords>();
  for (const { rule, word, coveredBy } of findMatches(title, rules)) {
    const key = `${rule.kind}/${phraseKey(word)}/${coveredBy === undefined}/${rule.isOwn === true}`;
    const known = found.get(key);
    if (known !== undefined) {
      if (!known.languages.includes(rule.language)) known.languages.push(rule.language);
      continue;
    }
    found.set(key, {
      word,
      kind: rule.kind,
      languages: [rule.language],
      flags: rule.flags ?? [],
      isOwn: rule.isOwn === true,
      ...(coveredBy === undefined ? {} : { giveWayTo: coveredBy.word }),
    });
  }
  return [...found.values()];
}
