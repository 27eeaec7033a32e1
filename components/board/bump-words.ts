import type { Displacer } from '../../lib/domain/meeting';
import { meetingOfPerson } from '../popup/meeting-words';
import { kindNameWithin } from '../kind-words';
import type { Words, WordKey } from '../words';
import type { Bump, InItsPlace } from './bump-ledger';
import type { BoardModel } from './board-model';

const hour = 3_600_000;

/** "40 min", "16 h", "3 days". */
function sayLength({ t }: Words, ms: number): string {
  if (ms < hour) return t('board_minutes', { count: Math.max(1, Math.round(ms / 60_000)) });
  if (ms < 48 * hour) return t('board_hours_long', { count: Math.round(ms / hour) });
  return t('popup_days', { count: Math.round(ms / hour / 24) });
}

/**
 * How long before its start a change came. What was seen bounds it: from the look that found it to the last look at the
 * old place. "16 h", "16 h to 3 days", "under 2 days", "afterwards".
 */
export function sayLead(words: Words, lead: Bump['lead']): string {
  const { t } = words;
  if (lead === undefined) return t('board_not_known');
  const { least, most } = lead;
  if (most === undefined)
    return least <= 0 ? t('board_lead_after') : t('board_lead_least', { least: sayLength(words, least) });
  if (most <= 0) return t('board_lead_after');
  if (least <= 0) return t('board_lead_under', { most: sayLength(words, most) });
  const [from, until] = [sayLength(words, least), sayLength(words, most)];
  return from === until ? from : t('board_lead_between', { least: from, most: until });
}

/** "you", "Cy", "a scheduling tool", "not known". */
export function sayBy({ t }: Words, { by, personId }: Bump, { role, names }: BoardModel): string {
  if (by === 'tool') return t('board_by_tool');
  if (by === 'unknown') return t('board_not_known');
  // To a seller who is no manager, the other side of their own cadence is the manager.
  const isMe = by === (role === 'seller' ? 'seller' : 'manager');
  return isMe ? t('popup_by_you') : (names.get(personId ?? '') ?? t('popup_by_someone'));
}

const busyKeys = {
  internal: 'board_place_busy_internal',
  external: 'board_place_busy_external',
  unknown: 'board_place_busy',
} as const satisfies Record<Displacer, WordKey>;

/** "customer call", "team meeting", "busy: internal", "not known". */
export function sayPlace({ t }: Words, place: InItsPlace): string {
  if (place.type === 'customer-call') return t('board_place_call');
  if (place.type === 'meeting') return kindNameWithin(t, place.kind);
  return place.type === 'busy' ? t(busyKeys[place.with]) : t('board_not_known');
}

/** Of the parts of the bar above the ledger. */
export const placeKeys = {
  'customer-call': 'board_place_call',
  meeting: 'board_place_meeting',
  busy: 'board_place_busy',
  unknown: 'board_not_known',
} as const satisfies Record<InItsPlace['type'], WordKey>;

/** "Pipeline review, Cy", the name last. */
export const bumpName = (words: Words, { kind, personId }: Bump, { names }: BoardModel): string =>
  meetingOfPerson(words, kind, personId === undefined ? undefined : names.get(personId));
