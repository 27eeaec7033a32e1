import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { useSave } from './use-save';

/**
 * A line of text that is saved when it is left or Enter is pressed. What is not right, or could not be saved, stays in
 * the field until it is; Esc brings back what is stored.
 */
export function TextSetting(props: {
  label: string;
  hint?: string;
  value: string;
  autocomplete?: string;
  /** The error to show, or undefined when the text is right. */
  check?: (text: string) => string | undefined;
  onSave: (text: string) => Promise<unknown>;
}): VNode {
  const { label, hint, value, autocomplete, check, onSave } = props;
  const saving = useSave();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const keep = async () => {
    if (draft === undefined) return;
    const wrong = check?.(draft.trim());
    setError(wrong);
    if (wrong !== undefined) return;
    if (draft.trim() === value || (await saving.save(() => onSave(draft.trim())))) setDraft(undefined);
  };
  return (
    <Field label={label} hint={hint} error={error} isBeside>
      {(parts) => (
        <>
          <input
            {...parts}
            class="field"
            type="text"
            value={draft ?? value}
            autocomplete={autocomplete ?? 'off'}
            onInput={(event) => setDraft(event.currentTarget.value)}
            onBlur={() => void keep()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void keep();
              if (event.key === 'Escape') {
                setDraft(undefined);
                setError(undefined);
              }
            }}
          />
          <NotSaved saving={saving} />
        </>
      )}
    </Field>
  );
}
