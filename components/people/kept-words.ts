import type { KeptRow } from '../../lib/domain/person-data';
import type { Zone } from '../../lib/domain/time';
import { sayDay, sayDayAt } from '../say-day';
import type { WordKey, Words } from '../words';

/** Where a row says when it was: days first, then instants. */
const dayFields = ['on', 'dueOn', 'from', 'validFrom'] as const;
const instantFields = [
  'startAt',
  'seenAt',
  'claimedAt',
  'saidAt',
  'firstSeenAt',
  'fromAt',
  'createdAt',
  'updatedAt',
] as const;

/** Where a row says what it is, in the order in which it is read. */
const textFields = [
  'name',
  'title',
  'text',
  'purpose',
  'sharedNote',
  'privateNote',
  'feedback',
  'outcome',
  'word',
  'reason',
  'calendar',
] as const;

const fieldOf = (row: object, field: string): unknown => new Map<string, unknown>(Object.entries(row)).get(field);

const timeOf = ({ row }: KeptRow): number => {
  const times = instantFields.map((field) => fieldOf(row, field)).filter((value) => typeof value === 'number');
  return times[0] ?? 0;
};

/** What is read first is what was last. */
export const newestFirst = (one: KeptRow, other: KeptRow): number => timeOf(other) - timeOf(one);

/** "19 Nov 2026"; undefined for a row without a day. */
export function findDay(row: object, { locale }: Words, zone: Zone): string | undefined {
  const day = dayFields.map((field) => fieldOf(row, field)).find((value) => typeof value === 'string');
  if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) return sayDay(day, locale);
  const at = instantFields.map((field) => fieldOf(row, field)).find((value) => typeof value === 'number');
  return typeof at === 'number' ? sayDayAt(at, zone, locale) : undefined;
}

/** What a row says, in its own words; '' for one that has none. */
export function textOf(row: object): string {
  const facts = fieldOf(row, 'facts');
  const list = fieldOf(row, 'addresses');
  const addresses: unknown[] = Array.isArray(list) ? list : [];
  const texts = textFields.map((field) => fieldOf(row, field));
  return [
    ...texts,
    ...addresses,
    ...(typeof facts === 'object' && facts !== null ? [fieldOf(facts, 'name'), fieldOf(facts, 'owner')] : []),
  ]
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' · ');
}

/** What becomes of a row that is not theirs alone; '' for one that goes as a whole. */
export const shareWord = ({ share }: KeptRow, { t }: Words): string =>
  share === 'all' ? '' : t(`people_share_${share}`);

/** What a table holds of someone, in plain words; one that only names them is a setting of the user's. */
export const aboutTable = ({ t }: Words, table: string): string =>
  t(`people_about_${table}` as WordKey) || t('people_about_settings');
