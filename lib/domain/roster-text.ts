import { mostAddress, mostName, type Person } from './person';
import { findColumns, isHeadOf, rosterRows, type RosterColumns, type RosterRow } from './roster-table';

/** Someone as a pasted text names them. */
export interface RosterEntry {
  /** 1-based line where they stand first. */
  line: number;
  name: string;
  /** Lower-case. */
  addresses: string[];
  /** What they do, where a column says it. */
  role?: string;
}

/** A line that names someone who was known already: on an earlier line, or on the roster. */
export interface RosterMerge {
  line: number;
  name: string;
  /** The earlier line; absent: on the roster. */
  intoLine?: number;
}

export interface RosterReading {
  /** Those to add, in order. */
  people: RosterEntry[];
  /** Addresses that the text adds to people of the roster. */
  additions: { personId: string; addresses: string[] }[];
  merged: RosterMerge[];
  /** Lines that cannot be read, as they are. */
  problems: { line: number; text: string; reason: 'not-an-address' | 'too-many' }[];
}

/** More lines than the largest team has people; the rest of a text is a mistake. */
const mostLines = 2_000;

const address = /[^\s<>"',;:()[\]@]+@[^\s<>"',;:()[\]@]+\.[^\s<>"',;:()[\]@.]+/g;

/**
 * Reads a pasted roster: one person per line as `Ana`, `Ana <ana@example.com>`, `ana@example.com`, or a table parted by
 * comma, semicolon or tab, with a head or without: name, address, role. A line of several `Name <address>` or of
 * addresses alone is several people. Addresses decide who is the same, in any case; the name does where one of the two
 * has no address. Nothing is dropped silently.
 */
export function parseRoster(text: string, roster: readonly Pick<Person, 'id' | 'name' | 'addresses'>[]): RosterReading {
  const reading: RosterReading = { people: [], additions: [], merged: [], problems: [] };
  const known = roster.map(({ id, name, addresses }) => ({ personId: id, name, addresses: [...addresses] }));
  const rows = rosterRows(text);
  const columns = rows[0] === undefined ? undefined : findColumns(rows[0]);
  // A head that is parted otherwise than the rows says nothing of their columns.
  const isHead = columns !== undefined || (rows[0] !== undefined && isHeadOf(rows[0]));
  for (const row of isHead ? rows.slice(1) : rows) {
    const { line, raw } = row;
    if (line > mostLines) {
      reading.problems.push({ line, text: raw, reason: 'too-many' });
      break;
    }
    const found = raw.match(address);
    if (raw.includes('@') && (found === null || found.some(({ length }) => length > mostAddress))) {
      reading.problems.push({ line, text: raw, reason: 'not-an-address' });
      continue;
    }
    for (const entry of entriesOf(row, columns)) take(entry, reading, known);
  }
  return reading;
}

function take(
  entry: RosterEntry,
  reading: RosterReading,
  known: readonly { personId: string; name: string; addresses: string[] }[],
): void {
  const { line, name } = entry;
  const earlier = reading.people.find((person) => isSame(person, entry));
  const person = known.find((one) => isSame(one, entry));
  const into = person ?? earlier;
  if (into === undefined) {
    reading.people.push(entry);
    return;
  }
  const added = entry.addresses.filter((one) => !into.addresses.includes(one));
  into.addresses.push(...added);
  if (earlier !== undefined && earlier.role === undefined && entry.role !== undefined) earlier.role = entry.role;
  if (person !== undefined && added.length > 0) {
    const addition = reading.additions.find(({ personId }) => personId === person.personId);
    if (addition === undefined) reading.additions.push({ personId: person.personId, addresses: added });
    else addition.addresses.push(...added);
  }
  reading.merged.push({
    line,
    name,
    ...(person === undefined && earlier !== undefined ? { intoLine: earlier.line } : {}),
  });
}

type Named = Pick<RosterEntry, 'name' | 'addresses'>;

const isSame = (one: Named, other: Named): boolean =>
  one.addresses.some((each) => other.addresses.includes(each)) ||
  ((one.addresses.length === 0 || other.addresses.length === 0) &&
    one.name.trim().toLowerCase() === other.name.trim().toLowerCase());

function entriesOf(row: RosterRow, columns: RosterColumns | undefined): RosterEntry[] {
  const { raw: content, line, cells } = row;
  if (columns !== undefined) return [entryOfCells(row, columns, ' ')];
  const angled = [...content.matchAll(/([^<>]*)<([^<>]*)>/g)];
  if (angled.length > 1) {
    return angled.map(([, name = '', inside = '']) => entryOf(name, inside.match(address) ?? [], line));
  }
  const [only] = angled;
  if (only !== undefined && only[2]?.match(address)) {
    const [whole, name = '', inside = ''] = only;
    const role = plainName(content.slice(content.indexOf(whole) + whole.length));
    const entry = entryOf(name, inside.match(address) ?? [], line);
    return [role === '' ? entry : { ...entry, role }];
  }
  const found = content.match(address) ?? [];
  const rest = content.replaceAll(address, ' ');
  if (found.length > 1 && plainName(rest) === '') return found.map((one) => entryOf('', [one], line));
  return [cells.length > 1 ? entryOfCells(row, columnsOf(cells), ', ') : entryOf(rest, found, line)];
}

/**
 * The columns of a row without a head: names up to the address, or up to an empty place for it; the role behind. Without
 * either all of it is a name (`Silva, Ana`).
 */
function columnsOf(cells: readonly string[]): RosterColumns {
  const withAddress = cells.findIndex((cell) => cell.match(address) !== null);
  const at = withAddress >= 0 ? withAddress : cells.findIndex((cell, index) => index > 0 && cell === '');
  const places = [...cells.keys()];
  if (at < 0) return { names: places };
  const names = places.slice(0, at).filter((place) => cells[place] !== '');
  const behind = places.slice(at + 1).filter((place) => cells[place] !== '' && cells[place]?.includes('@') === false);
  const [first, second] = behind;
  // An address that comes first is followed by its name.
  if (names.length === 0 && first !== undefined)
    return { names: [first], address: at, ...(second === undefined ? {} : { role: second }) };
  return { names, address: at, ...(first === undefined ? {} : { role: first }) };
}

function entryOfCells({ cells, line }: RosterRow, columns: RosterColumns, between: string): RosterEntry {
  const { names, address: at, role: roleAt } = columns;
  const name = names.map((place) => cells[place] ?? '').filter(Boolean);
  // Behind a head the address stands in its column; without one any cell may have it.
  const where = between === ' ' && at !== undefined ? (cells[at] ?? '') : cells.join(' ');
  const role = roleAt === undefined ? '' : (cells[roleAt] ?? '').slice(0, mostName).toWellFormed();
  const entry = entryOf(name.join(between), where.match(address) ?? [], line);
  return role === '' ? entry : { ...entry, role };
}

function entryOf(name: string, found: readonly string[], line: number): RosterEntry {
  const addresses = [...new Set(found.map((one) => one.toLowerCase()))];
  return { line, name: plainName(name) || nameOf(addresses[0] ?? ''), addresses };
}

/** A name without brackets, quotes and the separators of columns around it; `Silva, Ana` keeps its comma. */
const plainName = (text: string): string =>
  text
    .replaceAll(/mailto:|[<>"“”()]/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;'-]+|[\s,;'-]+$/g, '')
    .slice(0, mostName)
    .toWellFormed();

/** `ana.silva@example.com` → `Ana Silva` */
const nameOf = (first: string): string =>
  first
    .replace(/[@+].*$/, '')
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
