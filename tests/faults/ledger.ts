import type { ActionItem } from '../../lib/domain/action-item';

/** A pasted list, and what the extension answered before the fault: all of its lines are there, or none. */
export interface AskedList {
  ids: string[];
  text: string;
  /** It said that all is stored. */
  isAcknowledged: boolean;
}

/** The values that one hand gave one field of one item, one after the other; each hand has a field of its own. */
export interface AskedField {
  id: string;
  field: 'text' | 'dueOn' | 'why';
  values: { value: string; isAcknowledged: boolean }[];
}

/** What faults did to what was asked. */
export interface Damage {
  /** Acknowledged, and not there. */
  lost: number;
  /** Some lines of a list are there, others not. */
  partial: number;
}

/** Compares all that was ever asked with what is stored. */
export function findDamage(
  lists: readonly AskedList[],
  fields: readonly AskedField[],
  items: readonly ActionItem[],
): Damage {
  const byId = new Map(items.map((item) => [item.id, item]));
  const damage: Damage = { lost: 0, partial: 0 };
  for (const { ids, text, isAcknowledged } of lists) {
    const there = ids.filter((id) => byId.get(id)?.text.startsWith(text) === true).length;
    if (there > 0 && there < ids.length) damage.partial += 1;
    else if (there === 0 && isAcknowledged) damage.lost += 1;
  }
  for (const { id, field, values } of fields) {
    const last = values.findLastIndex((each) => each.isAcknowledged);
    const stored = values.findLastIndex(({ value }) => value === byId.get(id)?.[field]);
    // What was asked later and not answered may be there or not.
    if (stored < last) damage.lost += 1;
  }
  return damage;
}
