import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Framework, OwnFramework } from '../../lib/domain/review/framework';
import { usePractice } from '../practice/practice-store';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { draftFrom, frameworkFrom, type FrameworkDraft } from './framework-draft';
import { FrameworkForm } from './framework-form';

/** One framework: what it asks, whether reviews go by it; the user's own can be changed, a shipped one copied. */
export function FrameworkRow(props: {
  framework: Framework;
  /** Of a shipped one: when it serves, and what it overlooks. */
  about?: string;
  own?: OwnFramework | undefined;
  isUsed: boolean;
}): VNode {
  const { t, locale } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const [isOpen, setOpen] = useState(false);
  const { framework, about, own, isUsed } = props;
  const { name } = framework;
  const save = async (draft: FrameworkDraft) => {
    const at = practice.now();
    const row = { id: own?.id ?? practice.newId(), createdAt: own?.createdAt ?? at, updatedAt: at };
    const isSaved = await saving.save(async () => {
      const saved = frameworkFrom(draft, row);
      const undo = await practice.saveFrameworks([saved]);
      say(t('framework_saved', { name: saved.name }), undo);
    });
    if (isSaved) setOpen(false);
  };
  const use = () =>
    saving.save(async () => {
      await practice.chooseFramework(framework.id);
      say(t('framework_used', { name }));
    });
  const remove = (id: string) =>
    saving.save(async () => {
      const undo = await practice.removeFramework(id);
      say(t('framework_removed', { name }), undo);
    });
  const change = t(own === undefined ? 'framework_copy' : 'framework_edit', { name });
  return (
    <li>
      <div class="row-line">
        <div class="row-text">
          <p class="cut">
            {name} {isUsed && <span class="tag">{t('framework_in_use')}</span>}
          </p>
          <p class="meta">{new Intl.ListFormat(locale).format(framework.elements.map((each) => each.name))}</p>
          {about !== undefined && <p class="meta">{about}</p>}
        </div>
        {!isUsed && (
          <button
            type="button"
            class="btn small line"
            aria-label={t('framework_use_it', { name })}
            onClick={() => void use()}
          >
            {t('framework_use')}
          </button>
        )}
        <button
          type="button"
          class="btn icon"
          aria-label={change}
          title={change}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name={own === undefined ? 'u-copy' : 'u-pencil'} />
        </button>
        {own !== undefined && (
          <button
            type="button"
            class="btn icon"
            aria-label={t('framework_remove', { name })}
            title={t('settings_remove')}
            onClick={() => void remove(own.id)}
          >
            <Sign name="u-close" />
          </button>
        )}
      </div>
      {isOpen && (
        <FrameworkForm
          start={draftFrom(framework, own === undefined ? t('framework_copy_name', { name }) : name)}
          onSave={(draft) => void save(draft)}
          onCancel={() => setOpen(false)}
        />
      )}
      <NotSaved saving={saving} />
    </li>
  );
}
