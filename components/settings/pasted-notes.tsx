import type { VNode } from 'preact';
import type { RosterEntry, RosterReading } from '../../lib/domain/roster-text';
import { useWords } from '../words';

/** So many lines are told; the rest is a count. */
const mostNotes = 6;

/** What was not simply added, line by line: left out, joined with another, known already. */
export function PastedNotes({ reading, mine }: { reading: RosterReading; mine: readonly RosterEntry[] }): VNode | null {
  const { t } = useWords();
  const notes = [
    ...reading.problems.map(({ line, text, reason }) => ({
      line,
      text:
        reason === 'too-many'
          ? t('settings_line_too_many', { line })
          : t('settings_line_not_an_address', { line, text }),
    })),
    ...reading.people
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ line, name }) => ({ line, text: t('settings_line_no_address', { line, name }) })),
    ...mine.map(({ line, name }) => ({ line, text: t('settings_line_me', { line, name }) })),
    ...reading.merged.map(({ line, name, intoLine }) => ({
      line,
      text:
        intoLine === undefined
          ? t('settings_line_known', { line, name })
          : t('settings_line_merged', { line, name, into: intoLine }),
    })),
  ].toSorted((one, other) => one.line - other.line);
  if (notes.length === 0) return null;
  return (
    <ul class="set-notes meta" aria-live="polite">
      {notes.slice(0, mostNotes).map(({ line, text }, index) => (
        <li key={`${line} ${index}`}>{text}</li>
      ))}
      {notes.length > mostNotes && <li>{t('settings_lines_more', { count: notes.length - mostNotes })}</li>}
    </ul>
  );
}
