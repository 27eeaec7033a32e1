import type { ActionItem } from '../../lib/domain/action-item';

/** What was asked of the extension, and what it answered before the fault. */
export interface Asked {
  /** A pasted list: all of them are there, or none. */
  ids: string[];
  text: string;
  /** It said that all is stored. */
  isAcknowledged: boolean;
}

/** What a fault did to what was asked. */
export interface Damage {
  /** Acknowledged, and not there. */
  lost: number;
  /** Some lines of a list are there, others not. */
  partial: number;
}

/** Compares all that was ever asked with what is stored. */
export function findDamage(asked: readonly Asked[], items: readonly ActionItem[]): Damage {
  const texts = new Map(items.map((item) => [item.id, item.text]));
  const damage: Damage = { lost: 0, partial: 0 };
  for (const { ids, text, isAcknowledged } of asked) {
    const there = ids.filter((id) => texts.get(id)?.startsWith(text) === true).length;
    if (there > 0 && there < ids.length) damage.partial += 1;
    else if (there === 0 && isAcknowledged) damage.lost += 1;
  }
  return damage;
}
