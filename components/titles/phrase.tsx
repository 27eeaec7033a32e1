import type { VNode } from 'preact';
import type { RuleFlag } from '../../lib/domain/kind-words/kind-rule';
import { Sign } from '../sign';
import { useWords } from '../words';
import { reachOf } from './rule-words';

/**
 * One phrase of a rule as a small button: a shipped one is switched off or on, one of the user's own is removed. A
 * pattern is only shown.
 */
export function Phrase(props: {
  word: string;
  flags?: readonly RuleFlag[] | undefined;
  state: 'own' | 'on' | 'off' | 'fixed';
  onPress?: () => void;
}): VNode {
  const { t } = useWords();
  const { word, flags, state, onPress } = props;
  const limit = flags === undefined || flags.length === 0 ? undefined : reachOf(t, flags);
  const text = (
    <>
      <bdi>{word}</bdi>
      {limit !== undefined && <span class="ink-2"> ({limit})</span>}
    </>
  );
  if (state === 'fixed') return <span class="phrase">{text}</span>;
  if (state === 'own') {
    return (
      <button type="button" class="phrase own" aria-label={t('titles_remove', { word })} onClick={onPress}>
        {text}
        <Sign name="u-close" size="xs" />
      </button>
    );
  }
  return (
    <button
      type="button"
      class="phrase"
      aria-pressed={state === 'on'}
      title={t(state === 'on' ? 'titles_switch_off' : 'titles_switch_on')}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
