import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import type { LocalDay } from '../../lib/domain/time';
import { rulesWith } from '../../lib/domain/title-rules';
import { PracticeSection } from '../practice/practice-section';
import { usePractice } from '../practice/practice-store';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { RuleList } from './rule-list';
import { TitleTester } from './title-tester';

/** What words of titles say: the rules of each language, and a place to try them. */
export function TitlesSection(props: {
  settings: Settings;
  people: readonly Person[];
  ownKinds: readonly MeetingKind[];
  today: LocalDay;
}): VNode | null {
  const { t } = useWords();
  const practice = usePractice();
  const { settings, people, ownKinds, today } = props;
  const { value: own } = useLive(() => practice.listRules());
  const rules = useMemo(() => rulesWith(own ?? []), [own]);
  if (own === undefined) return null;
  return (
    <PracticeSection id="titles" about={t('titles_about')}>
      <TitleTester rules={rules} me={settings.me} people={people} today={today} />
      <RuleList own={own} ownKinds={ownKinds} />
    </PracticeSection>
  );
}
