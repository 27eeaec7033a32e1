import type { VNode } from 'preact';
import type { ActionItem, Disposition } from '../../lib/domain/action-item';
import { Sign } from '../sign';
import { useWords } from '../words';
import { ItemEditor } from './item-editor';
import { ItemFacts } from './item-facts';
import { ItemSettling } from './item-settling';
import { Joined } from './joined';
import { usePanel } from './panel-context';
import { Name, shortened } from './said';
import { Who } from './who';

/** Whether the item was given its word in this meeting, or for good. */
export const isSaid = (item: ActionItem, occurrence: string | undefined): boolean =>
  item.disposition === 'done' ||
  item.disposition === 'dropped' ||
  (item.disposition === 'moved' && occurrence !== undefined && item.settledIn === occurrence);

/** One promise. `settle` asks what became of it; `edit` lets its text, owner and day be changed. */
export function ItemRow(props: { item: ActionItem; occurrence?: string | undefined; as: 'settle' | 'edit' }): VNode {
  const { t } = useWords();
  const { drafts, setDraft, save, say, times } = usePanel();
  const { item, occurrence } = props;
  const field = `settle:${item.id}`;
  const asking = drafts[field];
  const isEditing = drafts[`item:${item.id}`] !== undefined;
  const said: Disposition | undefined = isSaid(item, occurrence) ? item.disposition : undefined;
  const text = shortened(item.text, 300);
  const settle = async (disposition: 'done' | 'open'): Promise<void> => {
    setDraft(field, undefined);
    const place = occurrence === undefined ? {} : { occurrence };
    const isSaved = await save({ type: 'item.settle', id: item.id, disposition, ...place });
    if (isSaved) say(t(disposition === 'done' ? 'panel_item_done' : 'panel_item_open', { item: text }));
  };
  const choose = (key: 'done' | 'moved' | 'dropped'): void => {
    if (key === said && asking === undefined) void settle('open');
    else if (key === 'done') void settle('done');
    else setDraft(field, asking === key ? undefined : key);
  };
  const why = item.why === undefined || item.why === '' ? '' : item.why;
  const outcome =
    item.disposition === 'moved' && item.dueOn !== undefined && (said !== undefined || why !== '')
      ? t(why === '' ? 'panel_moved_to' : 'panel_moved_to_why', {
          day: times.shortDay(item.dueOn),
          why: shortened(why, 300),
        })
      : item.disposition === 'dropped'
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
        <button
          type="button"
          class="btn icon small"
          aria-label={t('panel_item_edit', { item: text })}
          title={t('panel_edit')}
          aria-expanded={isEditing}
          onClick={() => setDraft(`item:${item.id}`, isEditing ? undefined : item.text)}
        >
          <Sign name="u-pencil" />
        </button>
      ) : (
        <Joined
          as="press"
          label={t('panel_what_became', { item: text })}
          choices={[
            { key: 'done', label: t('panel_done'), sign: 'u-check', isBare: true },
            { key: 'moved', label: t('panel_moved'), sign: 'u-moved', isBare: true },
            { key: 'dropped', label: t('panel_dropped'), sign: 'u-dropped', isBare: true },
          ]}
          chosen={asking === 'moved' || asking === 'dropped' ? asking : said === 'open' ? undefined : said}
          onChoose={choose}
        />
      )}
      {outcome !== '' && asking === undefined && (
        <div class="more-row">
          <p class="meta">{outcome}</p>
        </div>
      )}
      {(asking === 'moved' || asking === 'dropped') && (
        <ItemSettling item={item} occurrence={occurrence} as={asking} onClose={() => setDraft(field, undefined)} />
      )}
      {isEditing && <ItemEditor item={item} onClose={() => setDraft(`item:${item.id}`, undefined)} />}
    </li>
  );
}
