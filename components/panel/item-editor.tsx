import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { OwnerChoice } from './owner-choice';
import { useDraft, usePanel } from './panel-context';
import { useFocusOnMount } from './use-focus-on-mount';

/** Text, owner and day of an item that was agreed a moment ago. */
export function ItemEditor({ item, onClose }: { item: ActionItem; onClose: () => void }): VNode {
  const { t } = useWords();
  const { save, say, setDraft } = usePanel();
  const [text, setText] = useDraft(`item:${item.id}`, item.text);
  const [owner, setOwner] = useDraft(`owner:${item.id}`, item.owner);
  const [day, setDay] = useDraft(`due:${item.id}`, item.dueOn ?? '');
  const field = useFocusOnMount<HTMLInputElement>();
  const close = (): void => {
    setDraft(`owner:${item.id}`, undefined);
    setDraft(`due:${item.id}`, undefined);
    onClose();
  };
  const keep = async (): Promise<void> => {
    const change = {
      ...(text.trim() !== '' && text.trim() !== item.text ? { text: text.trim() } : {}),
      ...(owner === item.owner ? {} : { owner }),
      ...(day === (item.dueOn ?? '') ? {} : { dueOn: day === '' ? null : day }),
    };
    if (Object.keys(change).length === 0) close();
    else if (await save({ type: 'item.change', id: item.id, ...change }, close)) say(t('panel_saved'));
  };
  return (
    <form
      class="more-row"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        class="field"
        ref={field}
        aria-label={t('panel_item_text')}
        maxLength={10_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <OwnerChoice owner={owner} onChoose={setOwner} />
        <input
          class="field day"
          type="date"
          aria-label={t('panel_due_day')}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="btn small line end">
          {t('panel_keep')}
        </button>
      </div>
    </form>
  );
}
