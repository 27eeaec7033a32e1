import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { byKind } from '../../lib/domain/kind-order';
import { defaultRules } from '../../lib/domain/kind-words/default-rules';
import type { KindRule, RuleLanguage } from '../../lib/domain/kind-words/kind-rule';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { TitleRule } from '../../lib/domain/title-rule';
import { titleRuleId } from '../../lib/domain/title-rules';
import { NotSaved } from '../settings/not-saved';
import { Select } from '../settings/select';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { usePractice } from '../practice/practice-store';
import { useWords } from '../words';
import { Phrase } from './phrase';
import { RuleForm } from './rule-form';
import { ruleKindName, ruleLanguageName } from './rule-words';
import { ShippedPhrases } from './shipped-phrases';

const shippedLanguages = [...new Set(defaultRules.map(({ language }) => language))];

const kindOrderOf = (one: KindRule['kind'], other: KindRule['kind']): number =>
  one === other ? 0 : one === 'none' ? 1 : other === 'none' ? -1 : byKind(one, other);

/** The rules of one language at a time, kind by kind: shipped phrases to switch off and on, the user's own to remove. */
export function RuleList({ own, ownKinds }: { own: readonly TitleRule[]; ownKinds: readonly MeetingKind[] }): VNode {
  const words = useWords();
  const { t, locale } = words;
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const spoken = shippedLanguages.find((language) => language === locale.split('-')[0]) ?? 'en';
  const [language, setLanguage] = useState<RuleLanguage>(spoken);
  const languages = [...new Set([...shippedLanguages, ...own.map((rule) => rule.language)])];
  const shipped = useMemo(() => defaultRules.filter((rule) => rule.language === language), [language]);
  const here = own.filter((rule) => rule.language === language);
  const mine = here.filter(({ isOff }) => isOff !== true);
  const kinds = [...new Set(shipped.map(({ kind }) => kind))].toSorted(kindOrderOf);
  const byId = new Map(here.map((rule) => [rule.id, rule]));
  const keep = (rule: TitleRule, said: string) =>
    saving.save(async () => {
      const undo = await practice.saveRules([rule]);
      say(said, undo);
    });
  const switchShipped = (kind: KindRule['kind'], word: string) => {
    const id = titleRuleId({ language, kind, word });
    const now = practice.now();
    const before = byId.get(id);
    if (before?.isOff === true) {
      void keep({ ...before, deletedAt: now, updatedAt: now }, t('titles_switched_on', { word }));
      return;
    }
    const off: TitleRule = { id, language, kind, word, isOff: true, createdAt: now, updatedAt: now };
    void keep(off, t('titles_switched_off', { word }));
  };
  const remove = (rule: TitleRule) => {
    const now = practice.now();
    void keep({ ...rule, deletedAt: now, updatedAt: now }, t('titles_removed', { word: rule.word }));
  };
  return (
    <div class="set-card">
      <div class="rule-head">
        <Select
          label={t('titles_language')}
          value={language}
          options={languages.map((code) => ({ value: code, label: ruleLanguageName(words, code) }))}
          onChoose={setLanguage}
        />
        <p class="meta">{t('titles_language_hint')}</p>
      </div>
      <RuleForm key={language} language={language} own={own} ownKinds={ownKinds} />
      {mine.length > 0 && (
        <ul class="phrases" aria-label={t('titles_your_words')}>
          {mine.map((rule) => (
            <li key={rule.id}>
              <Phrase word={rule.word} flags={rule.flags} state="own" onPress={() => remove(rule)} />{' '}
              <span class="meta">{ruleKindName(t, rule.kind)}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.map((kind) => (
        <ShippedPhrases
          key={kind}
          kind={kind}
          rules={shipped.filter((rule) => rule.kind === kind)}
          isOff={(word) => byId.get(titleRuleId({ language, kind, word }))?.isOff === true}
          onSwitch={(word) => switchShipped(kind, word)}
        />
      ))}
      <NotSaved saving={saving} />
    </div>
  );
}
