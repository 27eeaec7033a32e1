import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mostElements, type OwnElement } from '../../lib/domain/review/framework';
import { usePractice } from '../practice/practice-store';
import { Field } from '../settings/field';
import { Sign } from '../sign';
import { useWords } from '../words';
import { namedElements, type FrameworkDraft } from './framework-draft';

const parts = ['name', 'question', 'test'] as const;

/** The fields of one framework of the user's own. */
export function FrameworkForm(props: {
  start: FrameworkDraft;
  onSave: (draft: FrameworkDraft) => void;
  onCancel: () => void;
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const { start, onSave, onCancel } = props;
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const isNew = useRef(false);
  const { name, elements } = draft;
  useEffect(() => {
    if (isNew.current) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    isNew.current = false;
  }, [elements.length]);
  const isNamed = name.trim() !== '';
  const isFilled = namedElements(draft).length > 0;
  const change = (id: string, to: Partial<OwnElement>) =>
    setDraft({ ...draft, elements: elements.map((each) => (each.id === id ? { ...each, ...to } : each)) });
  const add = () => {
    isNew.current = true;
    setDraft({ ...draft, elements: [...elements, { id: practice.newId(), name: '', question: '', test: '' }] });
  };
  return (
    <form
      class="set-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isNamed && isFilled) onSave(draft);
      }}
    >
      <Field label={t('framework_name')} error={isTried && !isNamed ? t('framework_name_missing') : undefined}>
        {(of) => (
          <input
            {...of}
            class="field"
            type="text"
            maxLength={200}
            value={name}
            onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="tpl-topics">
        <legend>{t('framework_elements')}</legend>
        <ol ref={list}>
          {elements.map((element, index) => (
            <li key={element.id} class="tpl-topic framework-element">
              {parts.map((part) => (
                <input
                  key={part}
                  class="field"
                  type="text"
                  aria-label={t(`framework_element_${part}`, { number: index + 1 })}
                  placeholder={t(`framework_hint_${part}`)}
                  maxLength={part === 'name' ? 200 : 1_000}
                  value={element[part]}
                  onInput={(event) => change(element.id, { [part]: event.currentTarget.value })}
                />
              ))}
              <button
                type="button"
                class="btn icon"
                aria-label={t('framework_element_remove', { number: index + 1 })}
                title={t('settings_remove')}
                onClick={() => setDraft({ ...draft, elements: elements.filter((each) => each !== element) })}
              >
                <Sign name="u-close" />
              </button>
            </li>
          ))}
        </ol>
        {isTried && !isFilled && (
          <p class="meta error" role="alert">
            {t('framework_elements_missing')}
          </p>
        )}
        {elements.length < mostElements && (
          <button type="button" class="btn" onClick={add}>
            <Sign name="u-plus" />
            {t('framework_element_add')}
          </button>
        )}
      </fieldset>
      <div class="set-buttons">
        <button type="submit" class="btn primary">
          {t('settings_save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </form>
  );
}
