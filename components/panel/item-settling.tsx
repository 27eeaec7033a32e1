import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { Field, Form } from './form';
import { Joined } from './joined';
import { useDraft, usePanel } from './panel-context';
import { Press } from './press';
import { shortened } from './said';
import { dayAfter } from './times';

/** "Moved" asks for a day, both ask for a line why, which may stay empty. */
export function ItemSettling(props: {
  item: ActionItem;
  occurrence: string | undefined;
  as: 'moved' | 'dropped';
  onClose: () => void;
}): VNode {
  const { t } = useWords();
  const { save, times, today } = usePanel();
  const { item, occurrence } = props;
  const isMoved = props.as === 'moved';
  const nextWeek = dayAfter(today, 7);
  const [day, setDay] = useDraft(`day:${item.id}`, nextWeek);
  const [why, setWhy] = useDraft(`why:${item.id}`);
  const settle = (): void => {
    const text = shortened(item.text, 120);
    void save(
      {
        type: 'item.settle',
        id: item.id,
        disposition: props.as,
        ...(occurrence === undefined ? {} : { occurrence }),
        ...(why.trim() === '' ? {} : { why: why.trim() }),
        ...(isMoved ? { dueOn: day } : {}),
      },
      isMoved ? t('panel_item_moved', { item: text, day: times.day(day) }) : t('panel_item_dropped', { item: text }),
      () => {
        setDay(undefined);
        setWhy(undefined);
        props.onClose();
      },
    );
  };
  return (
    <Form class="more-row" onSend={settle}>
      {isMoved && (
        <div class="row">
          <span class="meta nowrap">{t('panel_to')}</span>
          <Joined
            as="radio"
            class="small"
            label={t('panel_new_day')}
            choices={[nextWeek, dayAfter(today, 14)].map((offer) => ({ key: offer, label: times.day(offer) }))}
            chosen={day}
            onChoose={setDay}
          />
          <Field type="date" label={t('panel_other_day')} value={day} onText={(to) => setDay(to || day)} />
        </div>
      )}
      <div class="row">
        <Field
          label={t(isMoved ? 'panel_why_moved' : 'panel_why_dropped')}
          hint={t('panel_why_placeholder')}
          value={why}
          onText={setWhy}
        />
        <Press>{t(isMoved ? 'panel_move_it' : 'panel_drop_it')}</Press>
      </div>
    </Form>
  );
}
