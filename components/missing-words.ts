import type { Words } from './words';

/** Calendar surfaces by their ids; each surface of a CRM is a page of its record. */
const places = { details: 'health_place_details', edit: 'health_place_edit', grid: 'health_place_grid' } as const;

/** What readers say that they missed: entries of selector tables, some of which are one thing to a reader of the light. */
const missed = {
  title: 'health_missing_title',
  name: 'health_missing_title',
  classicName: 'health_missing_title',
  headerName: 'health_missing_title',
  recordLabel: 'health_missing_title',
  'field name': 'health_missing_title',
  when: 'health_missing_when',
  'start day': 'health_missing_when',
  'event id': 'health_missing_id',
  days: 'health_missing_days',
  label: 'health_missing_label',
  anyRow: 'health_missing_fields',
  'field description': 'health_missing_fields',
  'field party': 'health_missing_fields',
} as const;

const isOf = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** Where something of a page was missed, and what, in the reader's language; what we have no word for as the reader named it. */
export function sayMissing(t: Words['t'], surface: string, what: string | undefined): string {
  const place = t(isOf(places, surface) ? places[surface] : 'health_place_record');
  if (what === undefined) return `${place}: ${t('settings_health_something')}`;
  return `${place}: ${isOf(missed, what) ? t(missed[what]) : what}`;
}
