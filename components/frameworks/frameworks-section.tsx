import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { frameworkOf, frameworksIn } from '../../lib/domain/review/framework-of';
import { isShippedFramework } from '../../lib/domain/review/framework-shapes';
import { ownFrameworkId } from '../../lib/domain/review/framework';
import type { Settings } from '../../lib/domain/settings';
import type { Zone } from '../../lib/domain/time';
import { PracticeSection } from '../practice/practice-section';
import { usePractice } from '../practice/practice-store';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { frameworkFrom, type FrameworkDraft } from './framework-draft';
import { FrameworkFileBox } from './framework-file-box';
import { FrameworkForm } from './framework-form';
import { FrameworkRow } from './framework-row';

/** What deals are asked for in a review: the shipped frameworks, the user's own, and theirs as a file. */
export function FrameworksSection({ settings, zone }: { settings: Settings; zone: Zone }): VNode | null {
  const { t } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const [isAdding, setAdding] = useState(false);
  const { templateLanguage } = settings;
  const { value } = useLive(
    async () => Promise.all([practice.readFrameworkTexts(templateLanguage), practice.listFrameworks()] as const),
    [templateLanguage],
  );
  if (value === undefined) return null;
  const [texts, own] = value;
  const used = frameworkOf(settings.framework, texts, own).id;
  const add = async (draft: FrameworkDraft) => {
    const at = practice.now();
    const isSaved = await saving.save(async () => {
      const saved = frameworkFrom(draft, { id: practice.newId(), createdAt: at, updatedAt: at });
      const undo = await practice.saveFrameworks([saved]);
      say(t('framework_saved', { name: saved.name }), undo);
    });
    if (isSaved) setAdding(false);
  };
  const aboutOf = (id: string) => {
    if (!isShippedFramework(id)) return {};
    const { fits, blindSpot } = texts.frameworks[id];
    return { about: t('framework_about_one', { fits, blind: blindSpot }) };
  };
  return (
    <PracticeSection id="frameworks" about={t('framework_about')}>
      <ul class="set-card rows">
        {frameworksIn(texts, own).map((framework) => (
          <FrameworkRow
            key={framework.id}
            framework={framework}
            {...aboutOf(framework.id)}
            own={own.find((each) => ownFrameworkId(each) === framework.id)}
            isUsed={framework.id === used}
          />
        ))}
        <li>
          {isAdding ? (
            <FrameworkForm
              start={{ name: '', elements: [{ id: practice.newId(), name: '', question: '', test: '' }] }}
              onSave={(draft) => void add(draft)}
              onCancel={() => setAdding(false)}
            />
          ) : (
            <button type="button" class="btn" onClick={() => setAdding(true)}>
              <Sign name="u-plus" />
              {t('framework_add')}
            </button>
          )}
          <NotSaved saving={saving} />
        </li>
      </ul>
      <div class="set-card rows">
        <FrameworkFileBox own={own} zone={zone} />
      </div>
    </PracticeSection>
  );
}
