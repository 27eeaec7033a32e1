import type { ComponentChildren, VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { ItemEditor } from './item-editor';
import { ItemFacts } from './item-facts';
import { ItemSettling } from './item-settling';
import { Joined } from './joined';
import { useDraft, usePanel } from './panel-context';
import { Press } from './press';
import { Name, shortened } from './said';
import { Who } from './who';

/** Whether the item was given its word in this meeting, or for good. */
export const isSaid = (item: ActionItem, occurrence: string | undefined): boolean =>
  item.disposition === 'done' ||
  item.disposition === 'dropped' ||
  (item.disposition === 'moved' && occurrence !== undefined && item.settledIn === occurrence);

/** One promise. `settle` asks what became of it; `edit` lets its text, owner and day be changed. */
export function ItemRow(props: {
  item: ActionItem;
  occurrence?: string | undefined;
  as: 'settle' | 'edit';
  children?: ComponentChildren;
}): VNode {
  const { t } = useWords();
  const { drafts, save, times } = usePanel();
  const { item, occurrence } = props;
  const { id, disposition, dueOn, why = '' } = item;
  const [asking, setAsking] = useDraft(`settle:${id}`);
  const [, setEdited] = useDraft(`item:${id}`);
  const isEditing = drafts[`item:${id}`] !== undefined;
  const said = isSaid(item, occurrence) ? disposition : '';
  const text = shortened(item.text, 300);
  const settle = (to: 'done' | 'open'): void => {
    setAsking(undefined);
    const place = occurrence === undefined ? {} : { occurrence };
    const words = t(to === 'done' ? 'panel_item_done' : 'panel_item_open', { item: text });
    void save({ type: 'item.settle', id, disposition: to, ...place }, words);
  };
  const choose = (key: 'done' | 'moved' | 'dropped'): void => {
    if (key === said && asking === '') settle('open');
    else if (key === 'done') settle('done');
    else setAsking(asking === key ? undefined : key);
  };
  const outcome =
    disposition === 'moved' && dueOn !== undefined && (said !== '' || why !== '')
      ? t(why === '' ? 'panel_moved_to' : 'panel_moved_to_why', {
          day: times.shortDay(dueOn),
          why: shortened(why, 300),
        })
      : disposition === 'dropped'
        ? t(why === '' ? 'panel_was_dropped' : 'panel_was_dropped_why', { why: shortened(why, 300) })
        : '';
  return (
    <li class={said === 'done' || said === 'dropped' ? 'item is-said' : 'item'}>
      <Who owner={item.owner} />
      <p class="text">
        <Name text={item.text} most={300} />
      </p>
      <ItemFacts item={item} />
      {props.as === 'edit' ? (
        <Press
          class="small"
          sign="u-pencil"
          name={t('panel_item_edit', { item: text })}
          title={t('panel_edit')}
          isOpen={isEditing}
          onPress={() => setEdited(isEditing ? undefined : item.text)}
        />
      ) : (
        <Joined
          as="press"
          label={t('panel_what_became', { item: text })}
          choices={[
            { key: 'done', label: t('panel_done'), bare: 'u-check' },
            { key: 'moved', label: t('panel_moved'), bare: 'u-moved' },
            { key: 'dropped', label: t('panel_dropped'), bare: 'u-dropped' },
          ]}
          chosen={asking || said}
          onChoose={choose}
        />
      )}
      {outcome !== '' && asking === '' && <p class="more-row meta">{outcome}</p>}
      {(asking === 'moved' || asking === 'dropped') && (
        <ItemSettling item={item} occurrence={occurrence} as={asking} onClose={() => setAsking(undefined)} />
      )}
      {isEditing && <ItemEditor item={item} />}
      {props.children}
    </li>
  );
}
