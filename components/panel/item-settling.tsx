import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { Joined } from './joined';
import { useDraft, usePanel } from './panel-context';
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
  const { save, say, setDraft, times, today } = usePanel();
  const { item, as } = props;
  const nextWeek = dayAfter(today, 7);
  const [day, setDay] = useDraft(`day:${item.id}`, nextWeek);
  const [why, setWhy] = useDraft(`why:${item.id}`);
  const offers = [nextWeek, dayAfter(today, 14)];
  const settle = async (): Promise<void> => {
    const isSaved = await save(
      {
        type: 'item.settle',
        id: item.id,
        disposition: as,
        ...(props.occurrence === undefined ? {} : { occurrence: props.occurrence }),
        ...(why.trim() === '' ? {} : { why: why.trim() }),
        ...(as === 'moved' ? { dueOn: day } : {}),
      },
      () => {
        setDraft(`day:${item.id}`, undefined);
        setDraft(`why:${item.id}`, undefined);
        props.onClose();
      },
    );
    const text = shortened(item.text, 120);
    if (!isSaved) return;
    say(
      as === 'moved'
        ? t('panel_item_moved', { item: text, day: times.day(day) })
        : t('panel_item_dropped', { item: text }),
    );
  };
  return (
    <form
      class="more-row"
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
    >
      {as === 'moved' && (
        <div class="row">
          <span class="meta nowrap">{t('panel_to')}</span>
          <Joined
            as="radio"
            class="small"
            label={t('panel_new_day')}
            choices={offers.map((offer) => ({ key: offer, label: times.day(offer) }))}
            chosen={day}
            onChoose={setDay}
          />
          <input
            class="field day"
            type="date"
            aria-label={t('panel_other_day')}
            value={day}
            min={today}
            onInput={(event) => {
              if (event.currentTarget.value !== '') setDay(event.currentTarget.value);
            }}
          />
        </div>
      )}
      <div class="row">
        <input
          class="field"
          aria-label={t(as === 'moved' ? 'panel_why_moved' : 'panel_why_dropped')}
          placeholder={t('panel_why_placeholder')}
          maxLength={10_000}
          value={why}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
        <button type="submit" class="btn small line">
          {t(as === 'moved' ? 'panel_move_it' : 'panel_drop_it')}
        </button>
      </div>
    </form>
  );
}
