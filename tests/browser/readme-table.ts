import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const readme = join(fileURLToPath(new URL('../..', import.meta.url)), 'README.md');

/** A table in Markdown, head first, as the formatter writes it: what is generated stays as it is. */
export function drawTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(3, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head, ' '), line([], '-'), ...body.map((row) => line(row, ' '))].join('\n');
}

/** Puts a text between `<!-- name: … -->` and `<!-- /name -->` of the README. */
export async function writeIntoReadme(name: string, text: string): Promise<void> {
  const place = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[^]*(\\n<!-- /${name} -->)`);
  const before = await readFile(readme, 'utf8');
  if (!place.test(before)) throw new Error(`README.md has no place named ${name}`);
  await writeFile(
    readme,
    before.replace(place, (_, begin: string, end: string) => `${begin}\n${text}\n${end}`),
  );
}
