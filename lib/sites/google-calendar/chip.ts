import type { EventFacts } from '../../domain/event';
import { plainText, textLeaves } from '../../page/text';
import type { PageContext } from '../site';
import { parseChipLabel } from './chip-label';
import { decodeDateKey } from './date-key';
import { decodeEventId, isGenerated, isTaskId } from './event-id';
import { findZone, languageOfPage } from './page-facts';
import { selectors } from './selectors';

/** What became of a chip; `left-out` is no meeting (task, birthday, holiday, working location, focus, absence, draft). */
export type ChipReading =
  | { outcome: 'read'; facts: EventFacts }
  | { outcome: 'left-out' }
  | { outcome: 'unread'; missing: 'event id' | 'label' };

/** Reads one chip of any view. Never throws: one odd chip must not cost the others. */
export function readChip(chip: Element, page: PageContext): ChipReading {
  const encoded = chip.getAttribute('data-eventid') ?? '';
  if (isTaskId(encoded) || chip.querySelector(selectors.draft)) return { outcome: 'left-out' };
  const id = decodeEventId(encoded);
  if (!id) return { outcome: 'unread', missing: 'event id' };
  if (isGenerated(id)) return { outcome: 'left-out' };

  const { label, candidates } = readTexts(chip);
  if (label === '') return { outcome: 'unread', missing: 'label' };
  const { isNoMeeting, ...facts } = parseChipLabel(label, candidates, {
    lang: languageOfPage(chip.ownerDocument, page),
    today: page.today,
    columnOn: decodeDateKey(chip.closest(selectors.dayOfChip)?.getAttribute('data-datekey')),
  });
  if (isNoMeeting) return { outcome: 'left-out' };
  const zone = findZone(chip.ownerDocument);
  return { outcome: 'read', facts: { ...id, ...facts, ...(zone !== undefined && { zone }) } };
}

/**
 * The label and the drawn texts. In day, week and month the label is what is not `aria-hidden`; in the agenda it is an
 * `aria-label`. Other extensions put texts of their own on chips: the label is the longest piece, theirs are short.
 */
function readTexts(chip: Element): { label: string; candidates: string[] } {
  const ariaLabel = plainText(chip.getAttribute('aria-label') ?? '');
  if (ariaLabel !== '') return { label: ariaLabel, candidates: textLeaves(chip) };
  const isDrawn = (parent: Element): boolean => {
    const drawn = parent.closest(selectors.drawn);
    return drawn !== null && drawn !== chip && chip.contains(drawn);
  };
  const pieces = textLeaves(chip, (parent) => !isDrawn(parent)).toSorted((a, b) => b.length - a.length);
  return { label: pieces[0] ?? '', candidates: textLeaves(chip, isDrawn) };
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/month and /r/agenda, on any event.
