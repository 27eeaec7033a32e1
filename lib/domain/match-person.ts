import type { Guest } from './event';
import type { Me, Person } from './person';
import type { LocalDay } from './time';
import { normaliseText, spacedChar } from './title-text';

/** What is known of a guest for telling who it is. */
export type NamedGuest = Pick<Guest, 'address' | 'name'>;

/** The people who are on the roster on a day: not deleted, and the day lies within from and until (both inclusive). */
export function activePeople(people: readonly Person[], onDay: LocalDay): Person[] {
  return people.filter(
    (person) =>
      person.deletedAt === undefined &&
      (person.from === undefined || person.from <= onDay) &&
      (person.until === undefined || onDay <= person.until),
  );
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function isSameHouse(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function wordsOf(name: string): string[] {
  // "Silva, Ana" is how directories write it.
  const [last, first] = name.split(',');
  return normaliseText(first === undefined ? name : `${first} ${last}`)
    .split(' ')
    .filter(Boolean);
}

function isSameName(guestName: string, name: string): boolean {
  const [guest, own] = [wordsOf(guestName), wordsOf(name)];
  if (guest.length === 0 || own.length === 0) return false;
  if (guest.length > 1 && own.length > 1) return guest.join(' ') === own.join(' ');
  return guest[0] === own[0];
}

/** Whether a guest is the user: by address, else (when the page gives no address) by the full name. */
export function isMe(guest: NamedGuest, me: Me): boolean {
  if (guest.address !== undefined) return me.addresses.includes(guest.address.toLowerCase());
  return guest.name !== undefined && me.name !== '' && normaliseText(guest.name) === normaliseText(me.name);
}

/**
 * The person of the roster that a guest is. Any address decides first. A guest without an address is known by a name
 * that fits one person only; one with a strange address only by a full name at an address of the same house, because
 * customers have namesakes. `people` are the active ones.
 */
export function findPersonOfGuest(guest: NamedGuest, people: readonly Person[]): Person | undefined {
  const address = guest.address?.toLowerCase();
  if (address !== undefined) {
    const byAddress = people.find((person) => person.addresses.includes(address));
    if (byAddress) return byAddress;
  }
  const { name } = guest;
  if (name === undefined) return undefined;
  const byName = people.filter((person) => {
    if (!isSameName(name, person.name)) return false;
    if (address === undefined) return true;
    return (
      wordsOf(person.name).length > 1 &&
      wordsOf(name).length > 1 &&
      person.addresses.some((own) => isSameHouse(own, address))
    );
  });
  return byName.length === 1 ? byName[0] : undefined;
}

const honorific = '(?:さん|様|さま|氏|君|くん|ちゃん|先生|部長|課長)';
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/v;
const unspacedChar = '[\\p{sc=Han}\\p{sc=Katakana}ー]';

/** First names that are everyday words; they count only where they stand alone between separators. */
const everyday = new Set(
  'art bill chase drew faith frank grace grant guy hope jack joy mark max may april june august page pat rich rob sue will case'.split(
    ' ',
  ),
);
const separator =
  /<>|\s[-x×]\s|[/|&+,;:()[\]・、]|\s+(?:with|and|w|mit|und|avec|et|con|y|com|e|met|en)\s+|\b1:1\b|\b1on1\b/u;

function findName(title: string, words: readonly string[]): { at: number; end: number }[] {
  const body = words.map((word) => RegExp.escape(word)).join(' ?');
  const isUnspaced = unspaced.test(words[0] ?? '');
  // "Ana-Maria" is not Ana; "Ana-1:1" and "Ana - Kim" are.
  const source = isUnspaced
    ? `(?<!${unspacedChar})${body}(?=${honorific}|(?!${unspacedChar}))`
    : `(?<!${spacedChar}|\\p{L}-)${body}(?:'s)?(?!${spacedChar}|-\\p{L})`;
  return [...title.matchAll(new RegExp(source, 'gv'))].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * The people whom a title names, in its order, and whether it names the user. The full name counts always, the first
 * name when only one on the roster (the user included) has it. `people` are the active ones.
 */
export function findPeopleInTitle(
  title: string,
  people: readonly Person[],
  me: Me,
): { people: Person[]; namesMe: boolean } {
  const known = [
    ...people.map((person) => ({ person, words: wordsOf(person.name) })),
    { person: undefined, words: wordsOf(me.name) },
  ];
  const firstNames = known.map(({ words }) => words[0]);
  const fullNames = known.map(({ words }) => words.join(' '));
  const found: { at: number; end: number; person: Person | undefined }[] = [];
  const isFree = (place: { at: number; end: number }) =>
    found.every((other) => place.end <= other.at || other.end <= place.at);
  // "Ana-Kim" is a pair when both are known.
  const text = normaliseText(title).replaceAll(/(\p{L}+)-(\p{L}+)/gu, (pair, left: string, right: string) =>
    firstNames.includes(left) && firstNames.includes(right) ? `${left} - ${right}` : pair,
  );
  const segments = new Set(text.split(separator).map((segment) => segment.trim()));

  for (const { person, words } of known) {
    if (words.length < 2 || fullNames.filter((name) => name === words.join(' ')).length > 1) continue;
    for (const place of findName(text, words)) found.push({ ...place, person });
  }
  for (const { person, words } of known) {
    const first = words[0];
    if (first === undefined || first.length < 2 || firstNames.filter((name) => name === first).length > 1) continue;
    if (everyday.has(first) && !segments.has(first)) continue;
    for (const place of findName(text, [first])) if (isFree(place)) found.push({ ...place, person });
  }
  found.sort((a, b) => a.at - b.at);
  const persons = new Set(found.flatMap(({ person }) => (person ? [person] : [])));
  return { people: [...persons], namesMe: found.some(({ person }) => person === undefined) };
}
