import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../lib/domain/roster-text';

const named = (text: string) => parseRoster(text, []).people.map(({ name, addresses }) => [name, ...addresses]);

describe('a pasted roster', () => {
  test.each([
    ['Ana', [['Ana']]],
    ['Ana Silva <Ana.Silva@Example.com>', [['Ana Silva', 'ana.silva@example.com']]],
    ['ana@example.com', [['Ana', 'ana@example.com']]],
    ['ana.silva@example.com', [['Ana Silva', 'ana.silva@example.com']]],
    ['ana+team@example.com', [['Ana', 'ana+team@example.com']]],
    ['Ana;ana@example.com', [['Ana', 'ana@example.com']]],
    ['Ana, ana@example.com', [['Ana', 'ana@example.com']]],
    ['ana@example.com\tAna', [['Ana', 'ana@example.com']]],
    ['"Silva, Ana","ana@example.com"', [['Silva, Ana', 'ana@example.com']]],
    ['Ana, ana@example.com, a.silva@example.com', [['Ana', 'ana@example.com', 'a.silva@example.com']]],
    [
      'Ana <ana@example.com>, Bo <bo@example.com>;',
      [
        ['Ana', 'ana@example.com'],
        ['Bo', 'bo@example.com'],
      ],
    ],
    [
      'ana@example.com, bo@example.com',
      [
        ['Ana', 'ana@example.com'],
        ['Bo', 'bo@example.com'],
      ],
    ],
    ['<ana@example.com>', [['Ana', 'ana@example.com']]],
    ['鈴木 花子 <hanako@example.co.jp>', [['鈴木 花子', 'hanako@example.co.jp']]],
    ["O'Neil, Dee", [["O'Neil, Dee"]]],
    [
      'name,email\r\nAna,ana@example.com\r\n\r\nBo,bo@example.com\r\n',
      [
        ['Ana', 'ana@example.com'],
        ['Bo', 'bo@example.com'],
      ],
    ],
  ])('%j is read', (text, people) => {
    expect(named(text)).toEqual(people);
  });

  test.each([
    ['Dee, ,Sales', 'Dee', [], 'Sales'],
    ['Dee,,Account manager', 'Dee', [], 'Account manager'],
    ['Ana, ana@example.com, Account manager', 'Ana', ['ana@example.com'], 'Account manager'],
    ['ana@example.com;Ana;Account manager', 'Ana', ['ana@example.com'], 'Account manager'],
    ['Ana <ana@example.com>, Account manager', 'Ana', ['ana@example.com'], 'Account manager'],
    ['Silva, Ana <ana@example.com>', 'Silva, Ana', ['ana@example.com'], undefined],
    ['Silva, Ana, ana@example.com', 'Silva, Ana', ['ana@example.com'], undefined],
    ['"Silva, Ana","ana@example.com","Sales, north"', 'Silva, Ana', ['ana@example.com'], 'Sales, north'],
    ['"Ana ""Annie"" Silva",ana@example.com', 'Ana Annie Silva', ['ana@example.com'], undefined],
    ['Ana "Annie" Silva <ana@example.com>', 'Ana Annie Silva', ['ana@example.com'], undefined],
    ['Email,Role,Name\nana@example.com,Sales,Ana', 'Ana', ['ana@example.com'], 'Sales'],
    [
      'First name;Last name;E-Mail;Job title\nAna;Silva;ana@example.com;Sales',
      'Ana Silva',
      ['ana@example.com'],
      'Sales',
    ],
    ['Name\tE-Mail-Adresse\tRolle\nAna\tana@example.com\tSales', 'Ana', ['ana@example.com'], 'Sales'],
    ['Name,Email,Phone\nAna,ana@example.com,"+49 30 1"', 'Ana', ['ana@example.com'], undefined],
    ['氏名,メールアドレス\n鈴木,hanako@example.co.jp', '鈴木', ['hanako@example.co.jp'], undefined],
  ])('%j has a role or none', (text, name, addresses, role) => {
    expect(parseRoster(text, []).people).toMatchObject([{ name, addresses }]);
    expect(parseRoster(text, []).people[0]?.role).toBe(role);
  });

  test('counts lines also where a quoted cell has several, and where quotes do not pair', () => {
    expect(parseRoster('"Ana\nSilva",ana@example.com\nBo,broken@', []).problems).toMatchObject([{ line: 3 }]);
    const odd = parseRoster('"Ana, ana@example.com\nBo, bo@example.com', []);
    expect(odd.people.map(({ name, line }) => [name, line])).toEqual([
      ['Ana', 1],
      ['Bo', 2],
    ]);
  });

  test('says which lines name someone twice, whatever the case, and keeps their addresses together', () => {
    const reading = parseRoster(
      'Ana <ana@example.com>\nBo\nAna <ANA@EXAMPLE.COM>\nbo <bo@example.com>\nBo <bo2@example.com>',
      [],
    );
    expect(reading.people).toEqual([
      { line: 1, name: 'Ana', addresses: ['ana@example.com'] },
      { line: 2, name: 'Bo', addresses: ['bo@example.com'] },
      { line: 5, name: 'Bo', addresses: ['bo2@example.com'] },
    ]);
    expect(reading.merged).toEqual([
      { line: 3, name: 'Ana', intoLine: 1 },
      { line: 4, name: 'bo', intoLine: 2 },
    ]);
  });

  test('knows who is on the roster, and adds what is new to them', () => {
    const roster = [
      { id: 'a', name: 'Ana', addresses: ['ana@example.com'] },
      { id: 'b', name: 'Bo', addresses: [] },
    ];
    const reading = parseRoster('ana@example.com, a.silva@example.com, Ana\nbo;BO@example.com\nCy', roster);
    expect(reading.people.map(({ name }) => name)).toEqual(['Cy']);
    expect(reading.additions).toEqual([
      { personId: 'a', addresses: ['a.silva@example.com'] },
      { personId: 'b', addresses: ['bo@example.com'] },
    ]);
    expect(reading.merged).toEqual([
      { line: 1, name: 'Ana' },
      { line: 2, name: 'bo' },
    ]);
    expect(roster[1]?.addresses).toEqual([]);
  });

  test('names the lines that it cannot read, and reads the others', () => {
    const reading = parseRoster('Ana <ana@example>\nBo\nana@', []);
    expect(reading.people.map(({ name }) => name)).toEqual(['Bo']);
    expect(reading.problems).toEqual([
      { line: 1, text: 'Ana <ana@example>', reason: 'not-an-address' },
      { line: 3, text: 'ana@', reason: 'not-an-address' },
    ]);
  });

  test('may have 500 people, and an end', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `Ana ${index} <ana${index}@example.com>`).join('\n');
    expect(parseRoster(lines(500), []).people).toHaveLength(500);
    const long = parseRoster(lines(3_000), []);
    expect(long.people).toHaveLength(2_000);
    expect(long.problems).toEqual([{ line: 2_001, text: 'Ana 2000 <ana2000@example.com>', reason: 'too-many' }]);
  });

  test('gives no row that a copy may not hold: a name is cut, an address that is too long is said', () => {
    const address = `${'a'.repeat(320)}@example.com`;
    const { people, problems } = parseRoster(`${'Ana '.repeat(300)}, ana@example.com\nBo <${address}>`, []);
    expect(people.map(({ name, addresses }) => [name.length, ...addresses])).toEqual([[500, 'ana@example.com']]);
    expect(problems).toEqual([{ line: 2, text: `Bo <${address}>`, reason: 'not-an-address' }]);
  });

  test('of nothing is nobody', () => {
    expect(parseRoster(' \n\t\n', [])).toEqual({ people: [], additions: [], merged: [], problems: [] });
  });
});
