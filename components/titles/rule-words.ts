import type { KindRule, RuleFlag, RuleLanguage } from '../../lib/domain/kind-words/kind-rule';
import { kindName } from '../kind-words';
import { languageName } from '../practice/language-name';
import type { WordKey, Words } from '../words';

/** How far a rule goes, as one choice; a rule may join two of them. */
export const reaches: readonly (RuleFlag | 'decides')[] = ['decides', 'hint', 'needs-guests', 'one-person', 'whole'];

export const reachName = (t: Words['t'], reach: RuleFlag | 'decides'): string =>
  t(`titles_reach_${reach.replaceAll('-', '_')}` as WordKey);

/** "decides", or what limits it: "hint only, with one person". */
export const reachOf = (t: Words['t'], flags: readonly RuleFlag[] | undefined): string =>
  flags === undefined || flags.length === 0
    ? reachName(t, 'decides')
    : flags.map((flag) => reachName(t, flag)).join(', ');

export const ruleKindName = (t: Words['t'], kind: KindRule['kind']): string =>
  kind === 'none' ? t('titles_none') : kindName(t, kind);

export const ruleLanguageName = ({ t, locale }: Words, language: RuleLanguage): string =>
  language === 'any' ? t('titles_any_language') : languageName(language, locale);
