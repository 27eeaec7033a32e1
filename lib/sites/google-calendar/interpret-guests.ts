import type { Guest, Response } from '../../domain/event';
import type { RawGuest } from '../../domain/raw-event';
import { isOneOf, responseOf } from './chip-label';
import { isGuestName } from './guests';
import type { Words } from './words';

/**
 * A guest's name, answer and role. Someone without any word of an answer has not answered [L] 2026-09; a word that we do
 * not know stays unknown.
 */
export function interpretGuest({ address, label, drawn }: RawGuest, words: Words | undefined): Guest {
  if (label === '') {
    const [name] = drawn;
    return { address, ...(name !== undefined && { name }), response: 'unknown' };
  }
  const fields = label.split(/[,、،，]/u).map((field) => field.trim());
  // `<name>, Attending, Organizer`: words stand at the end, and a name may hold commas, so take them from the right.
  let response: Response | undefined;
  let isOrganiser = false;
  while (fields.length > 1) {
    const field = fields.at(-1) ?? '';
    const answer = words && responseOf(field, words);
    if (answer) response = answer;
    else if (isOneOf(field, words?.organiser)) isOrganiser = true;
    else if (!isOneOf(field, words?.optional)) break;
    fields.pop();
  }
  const seen = seenName(drawn, label);
  const left = fields.join(', ');
  const isAllUnderstood = fields.length === 1 || left === seen;
  const name = seen ?? left;
  return {
    address,
    ...(isGuestName(name, address) && { name }),
    response: response ?? (isAllUnderstood ? 'awaiting' : 'unknown'),
    ...(isOrganiser && { isOrganiser }),
  };
}

/** The longest text on the row that the label begins with: the name, whatever the language of the rest. */
function seenName(drawn: readonly string[], label: string): string | undefined {
  return drawn
    .filter((text) => label === text || (label.startsWith(text) && /^\s?[,、،，]/u.test(label.slice(text.length))))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** My own answer, from my own row; on my calendar that row is the calendar's address. */
export function findOwnResponse(guests: readonly Guest[], mine: string): Response | undefined {
  const response = guests.find(({ address }) => address === mine)?.response;
  return response === 'unknown' ? undefined : response;
}
