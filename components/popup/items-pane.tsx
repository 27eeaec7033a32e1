import { Sign } from '../sign';
import { useWords } from '../words';
import type { DueItem } from './due-items';
import { usePopup } from './popup-context';

/** Promises that are due: mine, then theirs; done in place. */
export function ItemsPane() {
  const { t } = useWords();
  const { mine, theirs } = usePopup().model.due;
  return (
    <>
      {mine.length === 0 && theirs.length === 0 && <p class="meta">{t('popup_items_none')}</p>}
      {mine.length > 0 && <ItemGroup title={t('popup_items_yours')} items={mine} />}
      {theirs.length > 0 && <ItemGroup title={t('popup_items_theirs')} items={theirs} />}
    </>
  );
}

function ItemGroup({ title, items }: { title: string; items: readonly DueItem[] }) {
  return (
    <>
      <h4 class="meta group">{title}</h4>
      <ul>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

/** One promise with its tick; also in a seller's preparation. */
export function ItemLine({ item, isNameKnown = false }: { item: DueItem; isNameKnown?: boolean }) {
  const { t } = useWords();
  const { actions, when, isReadOnly } = usePopup();
  const day = t('popup_item_day', { day: when.day(item.dueOn) });
  const due =
    item.daysOver > 0
      ? t('popup_item_over', { count: item.daysOver })
      : item.daysOver === 0
        ? t('popup_item_today')
        : item.daysOver === -1
          ? t('popup_item_tomorrow')
          : day;
  return (
    <li class="todo promise">
      <input
        type="checkbox"
        class="tick"
        aria-label={t('popup_item_done', { text: item.text })}
        disabled={isReadOnly}
        onChange={(event) => actions.settleItem(item.id, event.currentTarget.checked)}
      />
      <span title={item.text}>
        {item.text}
        {item.name !== undefined && !isNameKnown && (
          <span class="ink-3">
            {' '}
            <bdi>{item.name}</bdi>
          </span>
        )}
      </span>
      <span class={item.daysOver > 0 ? 'meta ink-due over' : 'meta'} title={day}>
        {item.daysOver > 0 && <Sign name="u-clock" size="xs" />}
        {due}
      </span>
    </li>
  );
}
