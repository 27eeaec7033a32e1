import { markdownText } from './markdown-text';
import type { SharedPage, SharedPart, SharedRow } from './shared-page';

function rowText({ name, often, slot, length, who, purpose, details }: SharedRow): string {
  const head = [often, slot, length, who].filter((part) => part !== undefined).map(markdownText);
  const inside = [purpose, ...details].filter((part) => part !== '').map((part) => `  ${markdownText(part)}`);
  // Two spaces end a line without a paragraph.
  return [`- **${markdownText(name)}**: ${head.join(' · ')}`, ...inside].join('  \n');
}

function partText({ title, paragraphs, lists, rows = [] }: SharedPart): string {
  return [
    `## ${markdownText(title)}`,
    ...paragraphs.map(markdownText),
    ...(rows.length > 0 ? [rows.map(rowText).join('\n')] : []),
    ...lists.flatMap((list) => [
      ...(list.title === undefined ? [] : [`### ${markdownText(list.title)}`]),
      list.points.map((point) => `- ${markdownText(point)}`).join('\n'),
    ]),
  ].join('\n\n');
}

/** The page as Markdown, for a document that both write in. */
export const pageMarkdown = ({ title, about, parts }: SharedPage): string =>
  `${[`# ${markdownText(title)}`, markdownText(about), ...parts.map(partText)].join('\n\n')}\n`;
