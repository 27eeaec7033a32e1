import type { Person } from './person';

/** Someone as a pasted text names them. */
export interface RosterEntry {
  /** 1-based line where they stand first. */
  line: number;
  name: string;
  /** Lower-case. */
  addresses: string[];
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
const header = /^["']?(full ?name|name)["']?\s*[,;\t]\s*["']?(e-?mail|address|e-?mail address)["']?\s*$/i;

/**
 * Reads a pasted roster: one person per line as `Ana`, `Ana <ana@example.com>`, `ana@example.com`, or columns parted by
 * comma, semicolon or tab; a line of several `Name <address>` or of addresses alone is several people. Addresses decide
 * who is the same, in any case; the name does where one of the two has no address. Nothing is dropped silently.
 */
export function parseRoster(text: string, roster: readonly Pick<Person, 'id' | 'name' | 'addresses'>[]): RosterReading {
  const reading: RosterReading = { people: [], additions: [], merged: [], problems: [] };
  const known = roster.map(({ id, name, addresses }) => ({ personId: id, name, addresses: [...addresses] }));
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === '' || (reading.people.length === 0 && header.test(content))) continue;
    if (line > mostLines) {
      reading.problems.push({ line, text: content, reason: 'too-many' });
      break;
    }
    if (content.includes('@') && content.match(address) === null) {
      reading.problems.push({ line, text: content, reason: 'not-an-address' });
      continue;
    }
    for (const entry of entriesOf(content, line)) take(entry, reading, known);
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

function entriesOf(content: string, line: number): RosterEntry[] {
  const angled = [...content.matchAll(/([^<>]*)<([^<>]*)>/g)];
  if (angled.length > 1) {
    return angled.map(([, name = '', inside = '']) => entryOf(name, inside.match(address) ?? [], line));
  }
  const found = content.match(address) ?? [];
  const rest = content.replaceAll(address, ' ');
  if (found.length > 1 && plainName(rest) === '') return found.map((one) => entryOf('', [one], line));
  return [entryOf(rest, found, line)];
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
    .replaceAll(/^[\s,;'-]+|[\s,;'-]+$/g, '');

/** `ana.silva@example.com` → `Ana Silva` */
const nameOf = (first: string): string =>
  first
    .replace(/[@+].*$/, '')
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
