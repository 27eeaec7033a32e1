import { describe, expect, it } from 'vitest';
import { importsOf, reachOf, type Import } from './import-graph';
import { readCode, sourceFiles } from './repository-files';

/** A room of the house, by the start of its files' paths; the longest match decides. */
interface Room {
  path: string;
  /** Rooms (by path) it may take code from, itself included. */
  from: string[];
  /** Rooms it may take types from besides: they leave no trace in a bundle. */
  typesFrom?: string[];
  /** Packages it may take code from, by name or by the start of it. */
  packages?: string[];
}

const wxt = ['#imports', 'wxt/'];

/** design.md, "Who may import whom". */
const rooms: Room[] = [
  // The words of the shipped templates are data beside the other languages'.
  // A table of text is read by a library, which is pure.
  { path: 'lib/domain/', from: ['lib/domain/', 'public/templates/en.json'], packages: ['papaparse'] },
  // The contract of the sites, with its one error, is what the trackers of a page work with.
  {
    path: 'lib/page/',
    from: ['lib/page/', 'lib/sites/site.ts'],
    typesFrom: ['lib/domain/', 'lib/messages/protocol.ts'],
  },
  { path: 'lib/sites/', from: ['lib/sites/', 'lib/page/', 'lib/domain/'] },
  { path: 'lib/store/', from: ['lib/store/', 'lib/domain/'], packages: ['dexie', 'zod/mini'] },
  { path: 'lib/feeds/', from: ['lib/feeds/', 'lib/domain/'], packages: ['ical.js'] },
  { path: 'lib/messages/protocol.ts', from: [], typesFrom: ['lib/domain/'], packages: wxt },
  {
    path: 'lib/messages/',
    from: ['lib/messages/', 'lib/domain/', 'lib/store/', 'lib/feeds/'],
    packages: ['zod/mini', ...wxt],
  },
  {
    path: 'components/',
    from: ['components/', 'lib/domain/', 'public/'],
    typesFrom: ['lib/messages/protocol.ts'],
    packages: ['preact', 'dexie', 'date-holidays'],
  },
  { path: 'entrypoints/', from: ['entrypoints/', 'components/', 'lib/', 'public/'], packages: ['preact', ...wxt] },
];

const roomOf = (file: string): Room | undefined =>
  rooms.filter(({ path }) => file.startsWith(path)).toSorted((a, b) => b.path.length - a.path.length)[0];

function isAllowed({ from, to, isOurs, isTypeOnly }: Import): boolean {
  const room = roomOf(from);
  if (!room) return false;
  const allowed = [
    ...(isOurs ? room.from : (room.packages ?? [])),
    ...(isTypeOnly && isOurs ? (room.typesFrom ?? []) : []),
  ];
  return allowed.some(
    (start) => to === start || to.startsWith(isOurs ? start : start.endsWith('/') ? start : `${start}/`),
  );
}

const shown = (found: Import[]): string[] => found.map(({ from, to }) => `${from} -> ${to}`);
const allImports = sourceFiles.flatMap(importsOf);

/** Entries that run in pages of someone else. */
const contentEntries = sourceFiles.filter(
  (file) => file.startsWith('entrypoints/') && /\bdefine(ContentScript|UnlistedScript)\b/.test(readCode(file)),
);

describe('who may import whom', () => {
  it('reads import lines at all: it knows that the store uses Dexie', () => {
    expect(allImports).toContainEqual({
      from: 'lib/store/database.ts',
      to: 'dexie',
      isOurs: false,
      isTypeOnly: false,
    });
  });

  it('every file of source is in a room', () => {
    expect(sourceFiles.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('each room takes only from the rooms and packages it may', () => {
    expect(shown(allImports.filter((found) => !isAllowed(found)))).toEqual([]);
  });

  it('nothing imports an entrypoint, not even another one', () => {
    const folderOf = (file: string) => file.split('/').slice(0, 2).join('/');
    const entries = sourceFiles.filter((file) => /^entrypoints\/([^/]+|[^/]+\/(index|main))\.tsx?$/.test(file));
    const entryFolders = new Set(entries.map(folderOf));
    const wrong = allImports.filter(
      ({ from, to }) =>
        to.startsWith('entrypoints/') &&
        (!from.startsWith('entrypoints/') || (folderOf(from) !== folderOf(to) && entryFolders.has(folderOf(to)))),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('the whole of Zod, 97 kB, is never imported: only zod/mini', () => {
    expect(shown(allImports.filter(({ to }) => to === 'zod' || (to.startsWith('zod/') && to !== 'zod/mini')))).toEqual(
      [],
    );
  });
});

describe('what stands in pages of someone else', () => {
  it.for(contentEntries)('%s reaches neither Zod nor Dexie nor the store', (entry) => {
    const heavy = [...reachOf(entry)].filter(([to]) => /^(zod|dexie)(\/|$)|^lib\/(store|feeds)\//.test(to));
    expect(heavy.map(([, chain]) => chain.join(' -> '))).toEqual([]);
  });
});

describe('the browser', () => {
  const outside = sourceFiles.filter((file) => !/^(entrypoints|lib\/messages)\//.test(file));

  it('is touched in entrypoints and lib/messages only', () => {
    // chrome.dom opens a closed shadow root and nothing else: it belongs to the page helpers.
    const wrong = outside.filter((file) => /(^|[^\w.$'"`-])(browser|chrome)\??\.(?!dom\b)[a-z]/m.test(readCode(file)));
    expect(wrong).toEqual([]);
  });

  it('and so are the imports that bring it', () => {
    const wrong = outside.flatMap(importsOf).filter(({ to }) => to === '#imports' || /^wxt(\/|$)/.test(to));
    expect(shown(wrong)).toEqual([]);
  });
});
