import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { Field, Form } from './form';
import { OwnerChoice } from './owner-choice';
import { useDraft, usePanel } from './panel-context';
import { Press } from './press';

/** Text, owner and day of an item that was agreed a moment ago. */
export function ItemEditor({ item }: { item: ActionItem }): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const { id, dueOn = '' } = item;
  const [text, setText] = useDraft(`item:${id}`, item.text);
  const [owner, setOwner] = useDraft(`owner:${id}`, item.owner);
  const [day, setDay] = useDraft(`due:${id}`, dueOn);
  const close = (): void => {
    for (const set of [setText, setOwner, setDay]) set(undefined);
  };
  const keep = (): void => {
    const change = {
      ...(text.trim() !== '' && text.trim() !== item.text ? { text: text.trim() } : {}),
      ...(owner === item.owner ? {} : { owner }),
      ...(day === dueOn ? {} : { dueOn: day || null }),
    };
    if (Object.keys(change).length === 0) close();
    else void save({ type: 'item.change', id, ...change }, t('panel_saved'), close);
  };
  return (
    <Form class="more-row" onSend={keep}>
      <Field label={t('panel_item_text')} value={text} onText={setText} isFirst />
      <div class="row">
        <OwnerChoice owner={owner} onChoose={setOwner} />
        <Field type="date" label={t('panel_due_day')} value={day} onText={setDay} />
        <Press class="small line end">{t('panel_keep')}</Press>
      </div>
    </Form>
  );
}
