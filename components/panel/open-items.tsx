import type { ComponentChildren, VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { isOpen } from '../../lib/domain/action-item';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { ItemRow } from './item-row';
import { Paged } from './paged';
import { isSellerSide } from './phase';
import { Said, here } from './said';
import { Empty, Section } from './section';

/** Oldest promise first. */
export const oldestFirst = (items: readonly ActionItem[]): ActionItem[] =>
  items.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** "Open with Ana"; with nobody known, what stands there is said alone. */
export function OpenWith({ name }: { name: string | undefined }): VNode {
  const { t } = useWords();
  return <Said words={t(name === undefined ? 'panel_open' : 'panel_open_with', { name: here })} it={name} most={40} />;
}

/** A list of promises under its heading, with what to do where there are none. */
export function Promises(props: {
  head: ComponentChildren;
  items: readonly ActionItem[];
  occurrence?: string | undefined;
  end?: string;
  note?: string;
  below?: (item: ActionItem) => VNode;
}): VNode {
  const { t } = useWords();
  const open = props.items.filter(isOpen).length;
  return (
    <Section
      head={props.head}
      end={props.items.length > 0 && (props.end ?? t('panel_open_oldest_first', { count: open }))}
    >
      {props.items.length === 0 ? (
        <Empty sign="u-check" head={t('panel_no_promises')}>
          {t('panel_no_promises_do')}
        </Empty>
      ) : (
        <Paged
          rows={oldestFirst(props.items)}
          row={(item) => (
            <ItemRow key={item.id} item={item} occurrence={props.occurrence} as="settle">
              {props.below?.(item)}
            </ItemRow>
          )}
        />
      )}
      {props.note !== undefined && <p class="meta">{props.note}</p>}
    </Section>
  );
}

/** What is open in this rhythm; on the seller's side in two lanes, what I promised and what I was promised. */
export function OpenItems({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const items = brief.items.filter((item) => item.agreedIn !== brief.occurrence);
  const { person, occurrence } = brief;
  const note = brief.otherOpenCount > 0 ? { note: t('panel_other_open', { count: brief.otherOpenCount }) } : {};
  if (isSellerSide(brief) && items.length > 0) {
    const mine = items.filter(({ owner }) => owner === 'me');
    return (
      <>
        <Promises head={t('panel_i_promised')} items={mine} occurrence={occurrence} />
        <Promises
          head={<Said words={t('panel_they_promised', { name: here })} it={person?.name} most={40} />}
          items={items.filter((item) => !mine.includes(item))}
          occurrence={occurrence}
          {...note}
        />
      </>
    );
  }
  return <Promises head={<OpenWith name={person?.name} />} items={items} occurrence={occurrence} {...note} />;
}

/** What was agreed in this meeting; shown from its start on, when there is something. */
export function Agreed({ brief, children }: { brief: MeetingBrief; children?: ComponentChildren }): VNode | null {
  const { t } = useWords();
  const items = brief.items.filter((item) => item.agreedIn === brief.occurrence);
  if (items.length === 0 && children === undefined) return null;
  return (
    <Section head={t('panel_agreed')} end={t('panel_items', { count: items.length })}>
      <Paged rows={oldestFirst(items)} row={(item) => <ItemRow key={item.id} item={item} as="edit" />} />
      {children}
    </Section>
  );
}
