import Papa from 'papaparse';

/** One row of a pasted table. */
export interface RosterRow {
  /** 1-based line on which it begins. */
  line: number;
  /** As it was pasted, trimmed. */
  raw: string;
  cells: string[];
}

/** What the columns of a table hold, by their place. */
export interface RosterColumns {
  names: number[];
  address?: number;
  role?: number;
}

/**
 * The rows of a text, parted by tab, semicolon or comma, whichever it has first in this order; quoted cells may hold
 * separators and line breaks. Where the quotes do not pair, they are text like any other. Empty rows are left out.
 */
export function rosterRows(text: string): RosterRow[] {
  const delimiter = ['\t', ';'].find((one) => text.includes(one)) ?? ',';
  const quoted = parse(text, delimiter, '"');
  return quoted.isWhole ? quoted.rows : parse(text, delimiter, '\0').rows;
}

function parse(text: string, delimiter: string, quoteChar: string): { rows: RosterRow[]; isWhole: boolean } {
  const rows: RosterRow[] = [];
  let isWhole = true;
  let before = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    step: ({ data, errors, meta }) => {
      isWhole &&= errors.every(({ type }) => type !== 'Quotes');
      const raw = text.slice(before, meta.cursor);
      if (raw.trim() !== '') rows.push({ line, raw: raw.trim(), cells: data.map((cell) => cell.trim()) });
      line += raw.split(/\r\n|\r|\n/).length - 1;
      before = meta.cursor;
    },
  });
  return { rows, isWhole };
}

/* Heads of columns in the languages of the product and what their spreadsheets export. */
const nameHead =
  /^(full ?)?name$|^(first|last|given|family|sur)[ -]?name$|^(vor|nach|familien)name$|^(nom|prénom|nombre|apellidos?|nome|sobrenome|氏名|名前|姓|名)$/i;
const addressHead =
  /^(work )?e-?mail([ -]?(address|adresse))?$|^(address|courriel|correo( electrónico)?|メール(アドレス)?)$/i;
const roleHead =
  /^(role|(job )?title|position|function|job|rolle|funktion|titel|rôle|poste|fonction|rol|cargo|puesto|função|役職|職種)$/i;

/** What a first row says of the columns; undefined when it is no head: it must name a column of names or addresses. */
export function findColumns({ cells }: RosterRow): RosterColumns | undefined {
  const places = (head: RegExp): number[] => cells.flatMap((cell, at) => (head.test(cell) ? [at] : []));
  const names = places(nameHead);
  const [address] = places(addressHead);
  const [role] = places(roleHead);
  if (cells.some((cell) => cell.includes('@'))) return undefined;
  const found = names.length + (address === undefined ? 0 : 1) + (role === undefined ? 0 : 1);
  if ((names.length === 0 && address === undefined) || (cells.length > 1 && found < 2)) return undefined;
  return { names, ...(address === undefined ? {} : { address }), ...(role === undefined ? {} : { role }) };
}

/** Whether a row is the head of a table, whichever way it is parted. */
export const isHeadOf = (row: RosterRow): boolean =>
  findColumns({ ...row, cells: row.raw.split(/[,;\t]/).map((cell) => cell.trim()) }) !== undefined;
