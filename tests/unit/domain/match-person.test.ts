import { describe, expect, test } from 'vitest';
import { activePeople, findPeopleInTitle, findPersonOfGuest, isMe } from '../../../lib/domain/match-person';
import type { Me, Person } from '../../../lib/domain/person';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  addresses: [`${id}@example.com`],
  relation: 'report',
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const kim: Me = { name: 'Kim Sommer', addresses: ['kim@example.com'], isManager: true, isSeller: false };
const ana = person('ana', 'Ana Silva', { addresses: ['ana@example.com', 'a.silva@mail.example'] });
const bo = person('bo', 'Bo');
const jose = person('jose', 'José Núñez');
const tanaka = person('tanaka', '田中 太郎');
const roster = [ana, bo, jose, tanaka];

describe('a guest', () => {
  test.each([
    ['by the first address', { address: 'ana@example.com' }, 'ana'],
    ['by any other address, in any case', { address: 'A.Silva@mail.example' }, 'ana'],
    ['by address even under another name', { address: 'ana@example.com', name: 'Bo' }, 'ana'],
    ['by full name without an address', { name: 'ana silva' }, 'ana'],
    ['by the directory order of a name', { name: 'Silva, Ana' }, 'ana'],
    ['by first name without an address', { name: 'Ana' }, 'ana'],
    ['without diacritics', { name: 'Jose Nunez' }, 'jose'],
    [
      'by full name at another address of the same house',
      { address: 'ana.silva@emea.example.com', name: 'Ana Silva' },
      'ana',
    ],
  ])('is known %s', (_, guest, id) => {
    expect(findPersonOfGuest(guest, roster)?.id).toBe(id);
  });

  test.each([
    ['a namesake at a customer', { address: 'ana@customer.example', name: 'Ana Silva' }],
    ['a colleague with the same first name', { address: 'ana.lopez@example.com', name: 'Ana Lopez' }],
    ['another family name without an address', { name: 'Ana Lopez' }],
    ['nobody', {}],
  ])('is not known when it is %s', (_, guest) => {
    expect(findPersonOfGuest(guest, roster)).toBeUndefined();
  });

  test('is not known by a name that two people have', () => {
    expect(findPersonOfGuest({ name: 'Ana' }, [ana, person('ana2', 'Ana Lopez')])).toBeUndefined();
  });

  test('is me by address, and by full name only when there is no address', () => {
    expect(isMe({ address: 'KIM@example.com' }, kim)).toBe(true);
    expect(isMe({ name: 'kim sommer' }, kim)).toBe(true);
    expect(isMe({ address: 'kim@customer.example', name: 'Kim Sommer' }, kim)).toBe(false);
    expect(isMe({ name: '' }, { ...kim, name: '' })).toBe(false);
  });
});

describe('a title', () => {
  test.each([
    ['Ana <> Morgan', ['ana']],
    ['Ana / Kim', ['ana']],
    ['Kim & Ana', ['ana']],
    ['Ana – Kim weekly', ['ana']],
    ['Ana-Kim', ['ana']],
    ["Ana's 1:1", ['ana']],
    ['ANA SILVA 1:1', ['ana']],
    ['Bo, Ana: pipeline', ['bo', 'ana']],
    ['Jose x Kim', ['jose']],
    ['José/Kim', ['jose']],
    ['1on1田中さん', ['tanaka']],
    ['田中太郎 面談', ['tanaka']],
    ['田中/Kim 1on1', ['tanaka']],
  ])('%s names %j', (title, ids) => {
    expect(findPeopleInTitle(title, roster, kim).people.map(({ id }) => id)).toEqual(ids);
  });

  test.each(['Analysis', 'Banana run', 'Ana-Maria 1:1', 'Boston trip', 'Kim weekly', '田中丸 1on1', 'Ana1'])(
    '%s names nobody',
    (title) => {
      expect(findPeopleInTitle(title, roster, kim).people).toEqual([]);
    },
  );

  test('does not name one of two people by the first name they share, but does by the full name', () => {
    const two = [ana, person('ana2', 'Ana Lopez')];
    expect(findPeopleInTitle('1:1 Ana', two, kim).people).toEqual([]);
    expect(findPeopleInTitle('1:1 Ana Lopez', two, kim).people.map(({ id }) => id)).toEqual(['ana2']);
  });

  test('does not name a person whose first name is mine', () => {
    expect(findPeopleInTitle('1:1 Kim', [person('kim2', 'Kim Berg')], kim).people).toEqual([]);
  });

  test('says whether it names me', () => {
    expect(findPeopleInTitle('Ana <> Kim', roster, kim).namesMe).toBe(true);
    expect(findPeopleInTitle('Ana <> Morgan', roster, kim).namesMe).toBe(false);
  });

  test('does not take an everyday word for a name unless it stands alone', () => {
    const mark = [person('mark', 'Mark Holm'), person('will', 'Will')];
    expect(findPeopleInTitle('We will mark the date', mark, kim).people).toEqual([]);
    expect(findPeopleInTitle('1:1 Mark / Kim', mark, kim).people.map(({ id }) => id)).toEqual(['mark']);
    expect(findPeopleInTitle('Pipeline review with Will', mark, kim).people.map(({ id }) => id)).toEqual(['will']);
  });
});

describe('the roster of a day', () => {
  test('holds those who are there: both ends count, deleted people do not', () => {
    const people = [
      person('gone', 'Gone', { until: '2026-11-18' }),
      person('last', 'Last', { until: '2026-11-19' }),
      person('first', 'First', { from: '2026-11-19' }),
      person('later', 'Later', { from: '2026-11-20' }),
      person('deleted', 'Deleted', { deletedAt: 1 }),
    ];
    expect(activePeople(people, '2026-11-19').map(({ id }) => id)).toEqual(['last', 'first']);
  });
});
