/** Someone read from a pasted line. */
export interface PastedPerson {
  name: string;
  /** Lower-case; empty when the line had none. */
  addresses: string[];
}

const address = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+\.[^\s<>,;:"'()[\]]+/gu;

/** "ana.example@…" is "Ana Example". */
const nameOfAddress = (mail: string): string =>
  (mail.split('@')[0] ?? '')
    .split(/[._+-]+/u)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

/**
 * Reads names and addresses as people paste them: one per line, "Ana Example <ana@example.com>", "Ana, ana@…",
 * a column of a table, or an address alone; or a mail program's list on one line. Someone named twice is one.
 */
export function readPeopleLines(text: string): PastedPerson[] {
  const found = new Map<string, PastedPerson>();
  const lines = text.split(/\r?\n|;/u).flatMap((line) => splitList(line));
  for (const line of lines) {
    const addresses = [...line.matchAll(address)].map(([mail]) => mail.toLowerCase());
    const rest = line
      .replace(address, ' ')
      .replace(/[<>"()[\],\t]+|^\s*[-*•·]\s*/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const name = rest === '' ? nameOfAddress(addresses[0] ?? '') : rest;
    if (name === '') continue;
    const key = addresses[0] ?? name.toLowerCase();
    const before = found.get(key);
    found.set(key, {
      name: before?.name ?? name,
      addresses: [...new Set([...(before?.addresses ?? []), ...addresses])],
    });
  }
  return [...found.values()];
}

/** A line with several addresses in angle brackets is a mail program's list; one person otherwise. */
function splitList(line: string): string[] {
  return (line.match(/<[^>]+>/gu) ?? []).length > 1 ? line.split(/(?<=>)\s*,?/u) : [line];
}
