import type { SharedPage, SharedPart, SharedRow } from './shared-page';

/** What Markdown would take for its own marks. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`).replaceAll(/\s+/gu, ' ');

function rowText({ name, often, slot, length, who, purpose, details }: SharedRow): string {
  const head = [often, slot, length, who].filter((part) => part !== undefined).map(plain);
  const inside = [purpose, ...details].filter((part) => part !== '').map((part) => `  ${plain(part)}`);
  // Two spaces end a line without a paragraph.
  return [`- **${plain(name)}**: ${head.join(' · ')}`, ...inside].join('  \n');
}

function partText({ title, paragraphs, lists, rows = [] }: SharedPart): string {
  return [
    `## ${plain(title)}`,
    ...paragraphs.map(plain),
    ...(rows.length > 0 ? [rows.map(rowText).join('\n')] : []),
    ...lists.flatMap((list) => [
      ...(list.title === undefined ? [] : [`### ${plain(list.title)}`]),
      list.points.map((point) => `- ${plain(point)}`).join('\n'),
    ]),
  ].join('\n\n');
}

/** The page as Markdown, for a document that both write in. */
export const pageMarkdown = ({ title, about, parts }: SharedPage): string =>
  `${[`# ${plain(title)}`, plain(about), ...parts.map(partText)].join('\n\n')}\n`;
