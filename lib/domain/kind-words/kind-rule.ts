import type { MeetingKind } from '../meeting-kind';

/** A language that the product ships words for; `any` holds for all; users may write others. */
export type RuleLanguage = 'any' | 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja' | 'nl' | 'it' | (string & {});

/**
 * How far a rule goes beyond "these words say this kind":
 * - `hint`: too short to decide alone ("pipeline"); it asks, and it makes a meeting mixed.
 * - `needs-guests`: means a customer's meeting as often as ours ("QBR"); decided only when all guests are known.
 * - `one-person`: says the kind only where exactly one other person is known ("jour fixe").
 * - `whole`: the words must be the whole title ("lunch", "hold").
 * - `veto` (of `none`): not ours whatever else the title says ("focus time"). Without it, `none` only covers its own
 *   words ("data pipeline") and yields to another kind in the title ("lunch 1:1").
 */
export type RuleFlag = 'hint' | 'needs-guests' | 'one-person' | 'whole' | 'veto';

/** Words in titles and the kind that they say. Plain data: it is stored and edited as it stands. */
export interface KindRule {
  kind: MeetingKind | 'none';
  language: RuleLanguage;
  /** Phrases; case, diacritics, dashes and plural s do not matter, borders of words do. */
  words: string[];
  /** The source of a `v` regular expression, run on the normalised title (`normaliseText`). */
  pattern?: string;
  flags?: RuleFlag[];
  /** The user's: at the same place of a title it speaks before a shipped one. */
  isOwn?: true;
}

/** Writes the rules of a language shortly. */
export function rulesOf(
  language: RuleLanguage,
  lines: [kind: KindRule['kind'], words: string[], ...flags: RuleFlag[]][],
): KindRule[] {
  return lines.map(([kind, words, ...flags]) => ({ kind, language, words, ...(flags.length > 0 && { flags }) }));
}
