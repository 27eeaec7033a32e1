import type { VNode } from 'preact';
import type { Classification } from '../../lib/domain/classify';
import { explainTitle, type ExplainedWords } from '../../lib/domain/explain-title';
import type { KindRule } from '../../lib/domain/kind-words/kind-rule';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { kindName } from '../kind-words';
import { reasonWords } from '../panel/reason-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { reachOf, ruleKindName, ruleLanguageName } from './rule-words';

/** One title: what it is held to be and why, and each of its words that a rule knows. */
export function TestedTitle(props: {
  title: string;
  outcome: Classification;
  rules: readonly KindRule[];
  /** As which a meeting of that title is kept now. */
  keptAs?: MeetingKind;
}): VNode {
  const { t } = useWords();
  const { title, outcome, rules, keptAs } = props;
  const kind = outcome.outcome === 'kind' ? outcome.kind : undefined;
  const why = outcome.outcome === 'ask' ? outcome.options[0]?.why : outcome.why;
  const verdict =
    outcome.outcome === 'kind'
      ? kindName(t, outcome.kind)
      : outcome.outcome === 'ask'
        ? t('titles_asks', { kinds: outcome.options.map((option) => kindName(t, option.kind)).join(', ') })
        : t('titles_none');
  return (
    <li>
      <span class="kind quiet">
        <Sign name={kind === undefined ? 'u-info' : kindSign(kind)} />
      </span>
      <div class="row-text">
        <p>
          <bdi>{title}</bdi>
        </p>
        <p class="tested-verdict">
          <b>{verdict}</b>
          {why !== undefined && <span class="ink-2"> · {reasonWords(t, why)}</span>}
          {keptAs !== undefined && keptAs !== kind && (
            <span class="ink-2"> · {t('titles_kept_as', { kind: kindName(t, keptAs) })}</span>
          )}
        </p>
        <ul class="meta">
          {explainTitle(title, rules).map((words) => (
            <li key={`${words.kind} ${words.word} ${words.giveWayTo ?? ''} ${words.isOwn}`}>
              <Found words={words} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Found({ words }: { words: ExplainedWords }): VNode {
  const spoken = useWords();
  const { t } = spoken;
  const { word, kind, languages, flags, isOwn, giveWayTo } = words;
  const of = isOwn ? t('titles_yours') : languages.map((language) => ruleLanguageName(spoken, language)).join(', ');
  const text = t('titles_found', { word, kind: ruleKindName(t, kind), of });
  return giveWayTo === undefined ? (
    <>
      {text} · {reachOf(t, flags)}
    </>
  ) : (
    <s>
      {text} · {t('titles_gives_way', { word: giveWayTo })}
    </s>
  );
}
