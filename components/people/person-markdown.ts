import { findSharedRow, isTheirs, type PersonData } from '../../lib/domain/person-data';
import type { Zone } from '../../lib/domain/time';
import { wordKey } from '../settings/word-key';
import type { Words } from '../words';
import { aboutTable, findDay, textOf } from './kept-words';

/** What Markdown would take for its own marks. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`).replaceAll(/\s+/gu, ' ');

/** What is kept about someone, to read; the private lane only where it was ticked, as in `personFile`. */
export function personMarkdown(
  { person, tables }: PersonData,
  words: Words,
  { zone, day, withPrivate }: { zone: Zone; day: string; withPrivate: boolean },
): string {
  const { t } = words;
  const parts = tables.flatMap(({ table, rows }) => {
    const lines = rows
      .filter((kept) => withPrivate || isTheirs(kept))
      .flatMap(({ row }) => findSharedRow(table, row, withPrivate) ?? [])
      .map((row) => [findDay(row, words, zone), textOf(row)].filter((part) => part !== undefined && part !== ''))
      .map((said) => `- ${plain(said.length === 0 ? t('people_no_text') : said.join(': '))}`);
    if (lines.length === 0) return [];
    const head = `## ${plain(t(wordKey('settings_table_', table)))} (${lines.length})`;
    return [`${head}\n\n${plain(aboutTable(words, table))}\n\n${lines.join('\n')}`];
  });
  const title = `# ${plain(t('people_title_of', { name: person.name }))}`;
  return `${[title, plain(t('people_file_about', { day })), ...parts].join('\n\n')}\n`;
}
