import { isOpen } from '../../lib/domain/action-item';
import { localDayOf } from '../../lib/domain/day-range';
import { findRhythm } from '../../lib/domain/rhythm';
import { markdownText } from '../share/markdown-text';
import type { Words } from '../words';
import type { ExportFacts, ExportWish } from './export-facts';
import { nameOf, ownerOf, rhythmName } from './export-names';
import { isOf } from './export-tables';

/**
 * Agendas and promises as Markdown, rhythm by rhythm: what is open, what waits to be talked about, and what was agreed
 * before, newest first. Of the private lane nothing, unless the user ticked it; then it says so beside each line. For one
 * person what is talked about with them alone, and of every other rhythm their promises only.
 */
export function notesMarkdown(words: Words, facts: ExportFacts, wish: ExportWish): string {
  const { t } = words;
  const items = facts.items.filter((item) => isOf(item, wish.personId));
  const isWanted = ({ rhythm: key }: { rhythm: string }): boolean => {
    if (wish.personId === undefined) return true;
    const rhythm = findRhythm(key);
    return rhythm?.type === 'person' && rhythm.personId === wish.personId;
  };
  const topics = facts.topics.filter((topic) => (wish.withPrivate || topic.lane === 'shared') && isWanted(topic));
  const records = facts.records.filter((record) => isWanted(record));
  const rhythms = new Set([...items, ...topics, ...records].map(({ rhythm }) => rhythm));
  const parts = [...rhythms].flatMap((rhythm) => {
    const lines = [
      ...list(
        t('panel_open'),
        itemLines(
          words,
          facts,
          items.filter((item) => item.rhythm === rhythm),
        ),
      ),
      ...list(
        t('panel_agenda'),
        topicLines(
          words,
          topics.filter((topic) => topic.rhythm === rhythm),
        ),
      ),
      ...records
        .filter((record) => record.rhythm === rhythm)
        .toReversed()
        .flatMap((record) => recordLines(words, facts, record, wish)),
    ];
    const name = rhythmName(words, facts, rhythm) || rhythm;
    return lines.length === 0 ? [] : [`## ${markdownText(name)}`, ...lines];
  });
  const whose = wish.personId === undefined ? t('board_everyone') : nameOf(facts, wish.personId);
  return `${[`# ${markdownText(whose)}, ${facts.today}`, ...parts].join('\n\n')}\n`;
}

const list = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`### ${markdownText(title)}`, lines.join('\n')];

const itemLines = (words: Words, facts: ExportFacts, items: ExportFacts['items']): string[] =>
  items.filter(isOpen).map(({ text, owner, dueOn }) => {
    const aside = [ownerOf(words, facts, owner), ...(dueOn === undefined ? [] : [dueOn])];
    return `- [ ] ${markdownText(text)} (${aside.map(markdownText).join(', ')})`;
  });

const topicLines = ({ t }: Words, topics: ExportFacts['topics']): string[] =>
  topics
    .filter(({ doneAt }) => doneAt === undefined)
    .toSorted((one, other) => one.order - other.order)
    .map(({ title, lane }) => `- ${markdownText(title)}${lane === 'private' ? ` (${t('panel_only_you')})` : ''}`);

function recordLines(
  { t }: Words,
  { zone }: ExportFacts,
  { startAt, purpose, sharedNote, privateNote }: ExportFacts['records'][number],
  { withPrivate }: ExportWish,
): string[] {
  const written = [purpose, sharedNote].filter((text) => text !== undefined && text !== '');
  const own = withPrivate && privateNote !== undefined && privateNote !== '' ? [privateNote] : [];
  if (written.length + own.length === 0) return [];
  return [
    `### ${localDayOf(startAt, zone)}`,
    ...written.map((text) => markdownText(text ?? '')),
    ...own.map((text) => `> ${t('panel_only_you')}: ${markdownText(text)}`),
  ];
}
