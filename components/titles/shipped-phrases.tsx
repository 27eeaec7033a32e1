import type { VNode } from 'preact';
import type { KindRule } from '../../lib/domain/kind-words/kind-rule';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Phrase } from './phrase';
import { ruleKindName } from './rule-words';

/** The shipped phrases of one kind in one language, folded: some languages have a hundred. */
export function ShippedPhrases(props: {
  kind: KindRule['kind'];
  rules: readonly KindRule[];
  isOff: (word: string) => boolean;
  onSwitch: (word: string) => void;
}): VNode {
  const { t } = useWords();
  const { kind, rules, isOff, onSwitch } = props;
  const count = rules.reduce((sum, { words, pattern }) => sum + words.length + (pattern === undefined ? 0 : 1), 0);
  const offCount = rules.flatMap(({ words }) => words).filter(isOff).length;
  return (
    <details class="fold rule-kind">
      <summary>
        <Sign name="u-right" size="s" class="turn" />
        {ruleKindName(t, kind)}
        <span class="meta">
          {t('titles_phrases', { count })}
          {offCount > 0 && ` · ${t('titles_off', { count: offCount })}`}
        </span>
      </summary>
      <ul class="phrases" aria-label={ruleKindName(t, kind)}>
        {rules.flatMap(({ words, flags, pattern }) => [
          ...words.map((word) => (
            <li key={`${word} ${flags?.join() ?? ''}`}>
              <Phrase word={word} flags={flags} state={isOff(word) ? 'off' : 'on'} onPress={() => onSwitch(word)} />
            </li>
          )),
          ...(pattern === undefined
            ? []
            : [
                <li key={pattern}>
                  <Phrase word={t(kind === 'none' ? 'titles_pattern_none' : 'titles_pattern')} state="fixed" />
                </li>,
              ]),
        ])}
      </ul>
    </details>
  );
}
