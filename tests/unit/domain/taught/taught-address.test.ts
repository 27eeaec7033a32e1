import { describe, expect, test } from 'vitest';
import { findRecordAt, taughtRecordKey, type TaughtAddress } from '../../../../lib/domain/taught/taught-address';
import { proposeAddresses } from '../../../../lib/domain/taught/propose-addresses';
import { isTaughtSelector } from '../../../../lib/domain/taught/taught-selector';

const url = (text: string) => new URL(text, 'https://crm.example.com');
const at = (address: TaughtAddress, text: string) => findRecordAt([address], url(text))?.id;

describe('an address that was taught', () => {
  const deals: TaughtAddress = { path: '/app/deals/{id}', id: 'digits' };

  test('names a record by its own parts, and no edit page, list or word in the place of the id', () => {
    expect(at(deals, '/app/deals/41/?tab=notes#top')).toBe('41');
    for (const other of ['/app/deals/41/edit', '/app/deals', '/app/deals/create', '/app/people/41', '/deals/41'])
      expect(at(deals, other)).toBeUndefined();
  });

  test('may have parts of any text, further parts, parameters and a hash with parameters of its own', () => {
    expect(at({ path: '/*/deals/{id}/**', id: 'digits' }, '/acme/deals/7/overview/2')).toBe('7');
    const query = { module: 'Potentials', record: '{id}' };
    expect(at({ path: '/index.php', query, id: 'digits' }, '/index.php?record=12&view=Detail&module=Potentials')).toBe(
      '12',
    );
    expect(at({ path: '/index.php', query, id: 'digits' }, '/index.php?record=12&module=Accounts')).toBeUndefined();
    expect(at({ path: '/', hash: '/crm/model/deal/{id}', id: 'digits' }, '/#crm/model/deal/3;views=[1]')).toBe('3');
    expect(at({ path: '/web', hashQuery: { id: '{id}', model: 'lead' }, id: 'digits' }, '/web#id=5&model=lead')).toBe(
      '5',
    );
  });

  test('gives one key to one record: the tenant is in it, a GUID is one in any case', () => {
    const address: TaughtAddress = { path: '/{tenant}/deals/{id}', id: 'uuid' };
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    const key = (text: string) => taughtRecordKey('taught-1', [address], url(text));
    expect(key(`/acme/deals/${id.toUpperCase()}`)).toBe(`taught-1:crm.example.com/acme:${id}`);
    expect(key(`/acme/deals/{${id}}`)).toBe(key(`/acme/deals/${id}`));
    expect(key(`/other/deals/${id}`)).not.toBe(key(`/acme/deals/${id}`));
  });

  test('is proposed by the part that looks like an id; an address without one proposes nothing', () => {
    const idsOf = (text: string) => proposeAddresses(url(text)).map(({ id }) => id);
    expect(idsOf('/org123/deals/4711')[0]).toBe('4711');
    expect(idsOf('/deal?page=2&id=9')[0]).toBe('9');
    expect(idsOf('/settings/profile?tab=2')).toEqual([]);
    expect(proposeAddresses(url('/view.do?module=Deals&record=12&offset=3'))[0]?.address).toEqual({
      path: '/view.do',
      query: { module: 'Deals', record: '{id}' },
      id: 'digits',
    });
  });

  test('with a stray per cent sign throws nothing', () => {
    expect(at(deals, '/app/deals/%E0%A4%A')).toBeUndefined();
  });
});

describe('a taught selector', () => {
  test.each([
    '#title',
    '[data-field="x y"] > dd:nth-of-type(2)',
    'records-item [slot="a"] + span',
    'input[name^="a" i]',
    '[id$="{id}-stage"]',
  ])('%s may be followed', (selector) => expect(isTaughtSelector(selector)).toBe(true));

  test.each([
    '',
    'div:has(p)',
    'a, b',
    '*:not(p)',
    'a { }',
    '[x="a"b"]',
    'p:hover',
    'a /* */ b',
    'javascript:alert(1)',
    '<b>',
    'a b c d e f g h',
    'a'.repeat(301),
    '#{id}',
  ])('%s may not', (selector) => expect(isTaughtSelector(selector)).toBe(false));
});
