import { isOpen, type ActionItem } from '../../domain/action-item';
import type { Edit } from '../../domain/edit';
import { addItems, changeItem } from '../../store/items';
import { EditRefusedError, type HandlerContext } from './edit-context';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

function newItem(edit: Of<'item.add'> | Of<'item.paste'>, id: string, text: string, at: number): ActionItem {
  return {
    id,
    rhythm: edit.rhythm,
    ...(edit.personId === undefined ? {} : { personId: edit.personId }),
    ...(edit.record === undefined ? {} : { record: edit.record }),
    text,
    owner: edit.owner,
    ...(edit.type === 'item.add' && edit.dueOn !== undefined ? { dueOn: edit.dueOn } : {}),
    ...(edit.type === 'item.add' && edit.kindOfAction !== undefined ? { type: edit.kindOfAction } : {}),
    disposition: 'open',
    ...(edit.occurrence === undefined ? {} : { agreedIn: edit.occurrence }),
    createdAt: at,
    updatedAt: at,
  };
}

export async function addItem({ db, now }: HandlerContext, edit: Of<'item.add'>): Promise<void> {
  const text = edit.text.trim();
  if (text === '') throw new EditRefusedError({ code: 'invalid', field: 'text' });
  await addItems(db, [newItem(edit, edit.id, text, now())]);
}

/** Marks of lists in pasted text: bullets, boxes, numbers. */
const listMark = /^\s*(?:[-*•–—◦▪☐☑✓]|\[[ xX]?\]|\d{1,3}[.)])\s*/u;

/** A pasted list: one item per line, list marks taken off, empty lines left out. All or none. */
export async function pasteItems({ db, now }: HandlerContext, edit: Of<'item.paste'>): Promise<void> {
  const at = now();
  // A line without an id would be lost without a word.
  if (edit.ids.length < edit.lines.length) throw new EditRefusedError({ code: 'invalid', field: 'ids' });
  const items = edit.lines.flatMap((line, index) => {
    const text = line.replace(listMark, '').replace(listMark, '').trim();
    const id = edit.ids[index];
    return text === '' || id === undefined ? [] : [newItem(edit, id, text, at + index)];
  });
  if (items.length === 0) throw new EditRefusedError({ code: 'invalid', field: 'lines' });
  await addItems(db, items);
}

export async function changeItemOf({ db, now }: HandlerContext, edit: Of<'item.change'>): Promise<void> {
  await changeItem(
    db,
    edit.id,
    (item) => {
      const { dueOn: _due, ...undated } = item;
      const text = edit.text?.trim() ?? item.text;
      if (text === '') throw new EditRefusedError({ code: 'invalid', field: 'text' });
      const dated = edit.dueOn === undefined ? item : edit.dueOn === null ? undated : { ...undated, dueOn: edit.dueOn };
      return { ...dated, text, owner: edit.owner ?? item.owner };
    },
    now(),
  );
}

/** Done, moved or dropped with a line why; `open` takes a disposition back. */
export async function settleItem({ db, now }: HandlerContext, edit: Of<'item.settle'>): Promise<void> {
  const at = now();
  await changeItem(
    db,
    edit.id,
    (item) => {
      const { why: _why, settledAt: _at, settledIn: _in, ...bare } = item;
      if (edit.disposition === 'open') return { ...bare, disposition: 'open' };
      return {
        ...bare,
        disposition: edit.disposition,
        ...(edit.dueOn === undefined ? {} : { dueOn: edit.dueOn }),
        ...(edit.why === undefined || edit.why.trim() === '' ? {} : { why: edit.why.trim() }),
        settledAt: at,
        ...(edit.occurrence === undefined ? {} : { settledIn: edit.occurrence }),
      };
    },
    at,
  );
}

/** Items that a meeting shows: those open in its rhythm, and those agreed or settled in it; oldest promise first. */
export const itemsShown = (items: readonly ActionItem[], occurrence: string): ActionItem[] =>
  items
    .filter((item) => item.deletedAt === undefined)
    .filter((item) => isOpen(item) || item.settledIn === occurrence || item.agreedIn === occurrence)
    .toSorted((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
