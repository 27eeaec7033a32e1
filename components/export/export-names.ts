import { findGuestName } from '../../lib/domain/guest-owner';
import { findRhythm } from '../../lib/domain/rhythm';
import type { Instant, Zone } from '../../lib/domain/time';
import { meetingName } from '../popup/meeting-words';
import type { Words } from '../words';
import type { ExportFacts } from './export-facts';

/** "2026-11-19 15:20", as every spreadsheet reads it. */
export const momentOf = (at: Instant, zone: Zone): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/** The name of someone by id, as it is on the roster; people who left are named too. */
export const nameOf = ({ people }: ExportFacts, id: string | undefined): string =>
  people.find((person) => person.id === id)?.name ?? '';

/** Who does an action item. */
export const ownerOf = ({ t }: Words, facts: ExportFacts, owner: string): string =>
  owner === 'me' ? t('board_you_row') : (findGuestName(owner) ?? (nameOf(facts, owner) || t('popup_someone')));

/** What a rhythm is: "1:1 with Ana", "Team meeting", or the deal's name. */
export function rhythmName(words: Words, facts: ExportFacts, key: string): string {
  const rhythm = findRhythm(key);
  if (rhythm === undefined) return '';
  if (rhythm.type === 'opportunity') return dealName(facts, rhythm.record);
  return meetingName(
    words,
    rhythm.kind,
    rhythm.type === 'person' ? nameOf(facts, rhythm.personId) || undefined : undefined,
  );
}

export const dealName = ({ deals }: ExportFacts, record: string | undefined): string =>
  record === undefined ? '' : (deals.find(({ id }) => id === record)?.facts.name ?? record);
