import type { CardTable } from './card-table';

/** A cell that a spreadsheet would run as a formula is led by an apostrophe, as a title is anyone's text (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cellText(cell: string | number): string {
  // Numbers as they are: a sheet counts with them, and a minus of our own is no formula.
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a file that spreadsheets open: RFC 4180, with a mark of UTF-8 in front, as Excel asks for one. */
export const csvOf = ({ columns, rows }: Pick<CardTable, 'columns' | 'rows'>): string =>
  `\uFEFF${[columns, ...rows.map(({ cells }) => cells)].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
