import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { KindRule, RuleFlag, RuleLanguage } from '../../lib/domain/kind-words/kind-rule';
import { fullKinds, shortKinds, type MeetingKind } from '../../lib/domain/meeting-kind';
import type { TitleRule } from '../../lib/domain/title-rule';
import { findPhraseProblem, rulesWith, titleRuleId } from '../../lib/domain/title-rules';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { Select } from '../settings/select';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { usePractice } from '../practice/practice-store';
import { useWords, type WordKey } from '../words';
import { reaches, reachName, ruleKindName } from './rule-words';

/** Adds words of the user's own to a language. What cannot be a rule is said at the field. */
export function RuleForm(props: {
  language: RuleLanguage;
  own: readonly TitleRule[];
  ownKinds: readonly MeetingKind[];
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const { language, own, ownKinds } = props;
  const [word, setWord] = useState('');
  const [kind, setKind] = useState<KindRule['kind']>('one-on-one');
  const [reach, setReach] = useState<RuleFlag | 'decides'>('decides');
  const [isTried, setTried] = useState(false);
  const problem = findPhraseProblem(word, { language, kind }, rulesWith(own));
  const kinds: KindRule['kind'][] = [
    ...new Set([...fullKinds, ...shortKinds, ...ownKinds.filter((each) => each.startsWith('own:')), 'none' as const]),
  ];
  // What says "not ours" holds whatever else a title says, or only as the whole title.
  const offered = kind === 'none' ? (['decides', 'veto', 'whole'] as const) : reaches;
  const add = async () => {
    setTried(true);
    if (problem !== undefined) return;
    const now = practice.now();
    const said = word.trim();
    const rule: TitleRule = {
      id: titleRuleId({ language, kind, word: said }),
      language,
      kind,
      word: said,
      ...(reach === 'decides' ? {} : { flags: [reach] }),
      createdAt: now,
      updatedAt: now,
    };
    const isSaved = await saving.save(async () => {
      const undo = await practice.saveRules([rule]);
      say(t('titles_added', { word: said, kind: ruleKindName(t, kind) }), undo);
    });
    if (!isSaved) return;
    setWord('');
    setTried(false);
  };
  return (
    <form
      class="set-form rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('titles_words')}
        hint={t('titles_words_hint')}
        error={
          isTried && problem !== undefined ? t(`titles_problem_${problem.replaceAll('-', '_')}` as WordKey) : undefined
        }
      >
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="text"
            autocomplete="off"
            value={word}
            onInput={(event) => setWord(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('titles_say')}>
        {(parts) => (
          <Select
            {...parts}
            value={kind}
            options={kinds.map((each) => ({ value: each, label: ruleKindName(t, each) }))}
            onChoose={(value) => {
              setKind(value as KindRule['kind']);
              setReach('decides');
            }}
          />
        )}
      </Field>
      <Field label={t('titles_reach')}>
        {(parts) => (
          <Select
            {...parts}
            value={reach}
            options={offered.map((each) => ({ value: each, label: reachName(t, each) }))}
            onChoose={(value) => setReach(value as RuleFlag | 'decides')}
          />
        )}
      </Field>
      <div class="set-buttons">
        <button type="submit" class="btn line">
          {t('titles_add')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
