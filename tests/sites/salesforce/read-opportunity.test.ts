import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../lib/domain/human-date';
import { parseMoney } from '../../../lib/domain/money';
import { fernhillFacts, openPage, readPage } from './open-page';
import type { OpportunityPageOptions } from './opportunity-page';
import { fernhill, fernhillInGerman, fernhillInJapanese, harbour } from './page-records';
import { german, japanese } from './page-words';

describe('an opportunity page is read in full', () => {
  test.each<[string, OpportunityPageOptions]>([
    ['from the page layout', {}],
    ['from Dynamic Forms', { layout: 'dynamic-forms' }],
    ['from an Aura page', { layout: 'aura' }],
    ['in open shadow roots', { shadow: 'native' }],
    ['in closed shadow roots', { shadow: 'native-closed' }],
    ['from Dynamic Forms in shadow roots', { layout: 'dynamic-forms', shadow: 'native' }],
    ['when the header is cut short', { cutHeader: true }],
    ['with another extension in the page', { otherExtension: true }],
    ['in a console', { shell: 'console', records: [fernhill, harbour] }],
    ['beside records that were open before', { records: [harbour, fernhill], alive: 'all', shown: fernhill.id }],
    ['without links to its own related lists', { ownLinks: false }],
  ])('%s', (_, options) => {
    expect(readPage(openPage(options))).toEqual(fernhillFacts);
  });

  test('in German, by a locale that parses what it says', () => {
    const facts = readPage(openPage({ records: [fernhillInGerman], words: german }));
    expect(facts).toMatchObject({ stage: 'Angebot', account: 'Fernhill Foods', owner: 'Ana', locale: 'de' });
    expect(parseMoney(facts?.amount ?? '', facts ?? {})).toEqual({ amount: '84000', currency: 'EUR' });
    expect(parseDate(facts?.closeDate ?? '', { locale: facts?.locale })).toEqual({ on: '2026-12-18' });
  });

  test('in Japanese, by a locale that parses what it says', () => {
    const facts = readPage(openPage({ records: [fernhillInJapanese], words: japanese, shadow: 'native' }));
    expect(facts).toMatchObject({
      name: 'ファーンヒル食品：工場展開',
      account: 'ファーンヒル食品',
      owner: 'アナ',
      stage: '提案',
    });
    expect(parseMoney(facts?.amount ?? '', facts ?? {})).toEqual({ amount: '12000000', currency: 'JPY' });
    expect(parseDate(facts?.closeDate ?? '', { locale: facts?.locale })).toEqual({ on: '2026-12-18' });
  });
});

describe('with Details not yet drawn', () => {
  test('header and path give what they show, and there is no next step', () => {
    const { nextStep: _, ...rest } = fernhillFacts;
    for (const shadow of ['synthetic', 'native', 'native-closed'] as const) {
      expect(readPage(openPage({ details: 'undrawn', shadow }))).toEqual(rest);
    }
  });

  test('values that the header cuts are left out rather than stored', () => {
    const facts = readPage(openPage({ details: 'undrawn', cutHeader: true }));
    expect(facts).toEqual({
      record: fernhillFacts.record,
      name: fernhillFacts.name,
      account: 'Fernhill Foods',
      owner: 'Ana',
      stage: 'Proposal',
      locale: 'en',
    });
  });

  test('the title gives the name when the header has none, without its translated words', () => {
    const opened = openPage({ details: 'undrawn' });
    opened.document.querySelector('records-highlights2 h1')?.remove();
    expect(readPage(opened)).toMatchObject({ name: 'Fernhill Foods: plant rollout' });
    opened.document.title = 'A | B | Opportunity | Salesforce';
    expect(readPage(opened)).toMatchObject({ name: 'A | B' });
  });
});

describe('values', () => {
  test('an empty field is absent, but a next step that is drawn and empty is said to be empty', () => {
    for (const options of [{}, { layout: 'dynamic-forms' }, { shadow: 'native' }] as const) {
      expect(readPage(openPage({ records: [harbour], ...options }))).toMatchObject({ nextStep: '' });
    }
    expect(readPage(openPage({ records: [harbour], details: 'undrawn' }))).not.toHaveProperty('nextStep');
    const noOwner = { ...harbour, fields: { ...harbour.fields, Amount: '' } };
    expect(readPage(openPage({ records: [noOwner] }))).not.toHaveProperty('amount');
  });

  test('a lookup is its link, whatever is drawn beside it', () => {
    const opened = openPage();
    const beside = opened.document.querySelectorAll('.slds-assistive-text');
    for (const words of beside) words.removeAttribute('class');
    expect(Array.from(beside, ({ textContent }) => textContent)).toContain('Open Fernhill Foods Preview');
    expect(readPage(opened)).toEqual(fernhillFacts);
  });

  test('a lookup that the user may not open is its text, without the words for screen readers and of buttons', () => {
    const opened = openPage();
    for (const link of opened.document.querySelectorAll('[data-href]')) link.replaceWith(...link.childNodes);
    expect(readPage(opened)).toEqual(fernhillFacts);
  });

  test('a field that is being edited falls back to the header, or is absent', () => {
    const facts = readPage(openPage({ editing: ['Amount', 'NextStep'] }));
    expect(facts).toMatchObject({ amount: '€84,000.00' });
    expect(facts).not.toHaveProperty('nextStep');
  });

  test('the step of the path that is only being looked at is not the stage', () => {
    const opened = openPage({ details: 'undrawn' });
    expect(opened.document.querySelector('.slds-is-active')?.textContent).toBe('Qualify');
    expect(readPage(opened)).toMatchObject({ stage: 'Proposal' });
  });

  test('a closed record says whether it was won, in any language', () => {
    const won = { ...fernhill, stageKey: 'Closed Won', fields: { ...fernhill.fields, StageName: 'Gewonnen' } };
    const lost = { ...fernhill, fields: { ...fernhill.fields, StageName: 'Closed Lost' } };
    expect(readPage(openPage({ records: [won], words: german }))).toMatchObject({ stage: 'Gewonnen', outcome: 'won' });
    expect(readPage(openPage({ records: [lost] }))).toMatchObject({ outcome: 'lost' });
    expect(readPage(openPage())).not.toHaveProperty('outcome');
  });

  test.each([
    ['18/12/2026', 'en-GB'],
    ['12/18/2026', 'en-US'],
    ['03/04/2026', 'en'],
    ['03.04.2026', 'en'],
  ])('an English page with %s is to be parsed as %s: its language is not its date order', (closeDate, locale) => {
    const record = { ...fernhill, fields: { ...fernhill.fields, CloseDate: closeDate } };
    expect(readPage(openPage({ records: [record] }))).toMatchObject({ closeDate, locale });
  });
});
