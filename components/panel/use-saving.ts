import { useState } from 'preact/hooks';
import type { Brief } from '../../lib/domain/brief';
import type { Edit, EditRefusal } from '../../lib/domain/edit';
import type { PanelActions } from './panel-actions';

/** An edit that is not durable yet, kept until it is. `gone`: the extension behind the panel was updated. */
export interface Unsaved {
  edit: Edit;
  code: EditRefusal['code'] | 'gone';
  onSaved: (() => void) | undefined;
}

/** Two edits of one field are one: the later text counts. */
const fieldOf = (edit: Edit): string =>
  [edit.type, ...['id', 'ids', 'lane', 'element'].map((name) => (edit as Record<string, unknown>)[name])].join(' ');

/** The words of an edit, for the clipboard. */
export const textOf = (edit: Edit): string =>
  ['title', 'text', 'lines', 'why', 'feedback', 'evidence', 'reason']
    .flatMap((name) => (edit as Record<string, string | string[] | undefined>)[name] ?? [])
    .join('\n');

/** Sends edits; keeps those that were refused. `onAnswer` gets each fresh brief. */
export function useSaving(
  actions: PanelActions,
  onAnswer: (brief: Brief) => void,
): {
  unsaved: Unsaved[];
  save: (edit: Edit, onSaved?: () => void) => Promise<boolean>;
  tryAgain: () => Promise<void>;
  forget: () => void;
} {
  const [unsaved, setUnsaved] = useState<Unsaved[]>([]);

  const save = async (edit: Edit, onSaved?: () => void): Promise<boolean> => {
    let code: Unsaved['code'];
    try {
      const answer = await actions.edit(edit);
      if (answer.ok) {
        setUnsaved((list) => list.filter((each) => fieldOf(each.edit) !== fieldOf(edit)));
        onSaved?.();
        if (answer.brief !== null) onAnswer(answer.brief);
        return true;
      }
      code = answer.refusal.code;
    } catch {
      // The contract of `edit`: it rejects only when the extension is gone.
      code = 'gone';
    }
    const refused = { edit, code, onSaved };
    setUnsaved((list) => [...list.filter((each) => fieldOf(each.edit) !== fieldOf(edit)), refused]);
    return false;
  };

  const tryAgain = async (): Promise<void> => {
    for (const { edit, onSaved } of unsaved) await save(edit, onSaved);
  };

  return { unsaved, save, tryAgain, forget: () => setUnsaved([]) };
}
