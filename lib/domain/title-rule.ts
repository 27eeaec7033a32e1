import type { KindRule, RuleFlag, RuleLanguage } from './kind-words/kind-rule';
import type { Instant } from './time';

/**
 * One phrase of the user's own: it says a kind (or `none`, not ours), or switches a shipped phrase off. The id is
 * `titleRuleId`, so that a phrase has one rule in its language, on every machine.
 */
export interface TitleRule {
  id: string;
  language: RuleLanguage;
  kind: KindRule['kind'];
  /** As the user wrote it; compared in the form of `normaliseText`. */
  word: string;
  flags?: RuleFlag[];
  /** The shipped phrase of this language and kind says nothing any more. */
  isOff?: true;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
