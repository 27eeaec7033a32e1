import { describe, expect, test } from 'vitest';
import { suiteCrm8 } from '../../../lib/sites/suitecrm8/suitecrm8';
import { PageChangedError } from '../../../lib/sites/site';
import { conformance } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { guid, recordPage, type RecordPageOptions } from './record-page';

const url = `http://crm.local/#/opportunities/record/${guid}`;
const page = (name: string, options: RecordPageOptions) => ({
  name,
  url,
  html: recordPage(options),
  surface: 'record',
  lang: options.deal.lang.replace('-', '_'),
  required: ['.record-view-name-label, .dynamic-field-name-name'],
});

conformance(suiteCrm8, [
  page('a record page', { deal: english }),
  page('a record page in German', { deal: german }),
  page('a record page in Japanese without a heading', { deal: japanese, hasTitle: false }),
  page("a page with another extension's nodes", { deal: english, hasOtherExtension: true }),
]);

const read = (options: RecordPageOptions, change?: (document: Document) => void) =>
  readRecord(suiteCrm8, page('', options), change);

describe('SuiteCRM 8', () => {
  test('reads every field, in German as in English', () => {
    const { name, account, stage, amount, closeDate, owner, nextStep } = german;
    const record = `suitecrm8:crm.local:${guid}`;
    expect(read({ deal: german })).toEqual({
      record,
      name,
      account,
      stage,
      amount,
      closeDate,
      owner,
      nextStep,
      locale: 'de',
    });
  });

  test('a next step that is drawn and empty is said to be empty', () => {
    expect(read({ deal: { ...english, nextStep: '' } })).toMatchObject({ nextStep: '' });
    expect(read({ deal: english, editing: 'next_step' })).not.toHaveProperty('nextStep');
  });

  test('a field that is being edited is left out', () => {
    expect(read({ deal: english, editing: 'amount' })).not.toHaveProperty('amount');
  });

  test('a page that loads says nothing, and is not taken for a changed one', () => {
    expect(read({ deal: english, isLoading: true })).toBeNull();
    const emptyTitle = (document: Document) => document.querySelector('.record-view-name-label')?.replaceChildren();
    const withoutName = (document: Document) => {
      emptyTitle(document);
      document.querySelector('.dynamic-field-name-name')?.remove();
    };
    expect(read({ deal: english }, withoutName)).toBeNull();
    expect(() => read({ deal: english, hasTitle: false }, withoutName)).toThrow(PageChangedError);
  });

  test('an untranslated closing stage says the outcome', () => {
    expect(read({ deal: { ...english, stage: 'Closed Won' } })).toMatchObject({ outcome: 'won' });
    expect(read({ deal: { ...english, stage: 'Closed Lost' } })).toMatchObject({ outcome: 'lost' });
  });
});
