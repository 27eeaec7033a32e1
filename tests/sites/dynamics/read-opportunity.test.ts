import { describe, expect, test } from 'vitest';
import { dynamics } from '../../../lib/sites/dynamics/dynamics';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { formPage, type FormPageOptions, id, recordUrl } from './form-page';

const key = `dynamics:contoso:${id}`;
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner'] as const;
const [record] = dynamics.surfaces;

function read(options: FormPageOptions = {}, change?: (document: Document) => void): unknown {
  const document = parsePage(formPage(options));
  for (const select of document.querySelectorAll('select')) {
    // happy-dom 21 chooses another option than the parsed one.
    select.value = select.querySelector('option[selected]')?.getAttribute('value') ?? '';
  }
  change?.(document);
  return record && readWith(record, document, contextOf({ url: recordUrl, lang: options.values?.lang ?? 'en-US' }));
}

describe('an opportunity is read', () => {
  test.each<[string, FormPageOptions, DealValues]>([
    ['from its form', {}, fernhill],
    ['in German', { values: fernhillInGerman, saved: '- Nicht gespeichert' }, fernhillInGerman],
    ['in Japanese', { values: fernhillInJapanese, saved: '- 保存済み' }, fernhillInJapanese],
    ['under a form for a new one', { quickCreate: true }, fernhill],
    ['beside the form of another session', { session: true }, fernhill],
    ['beside another extension', { otherExtension: true }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });

  test('with another tab open the header and the process give what they show', () => {
    expect(read({ tab: 'other' })).toEqual(factsOf(key, fernhill, ['name', 'stage', 'amount', 'closeDate', 'owner']));
  });
});

describe('values', () => {
  test('three dashes and an empty look-up are empty fields', () => {
    const values = { ...fernhill, amount: '', account: '' };
    expect(read({ values })).toEqual(factsOf(key, values, all));
  });

  test('the name may have dashes of its own, with or without words behind it', () => {
    const values = { ...fernhill, name: 'A - B - C' };
    expect(read({ values })).toMatchObject({ name: 'A - B - C' });
    expect(read({ values, saved: '' })).toMatchObject({ name: 'A - B - C' });
  });

  test('the field gives the name when the title is not drawn', () => {
    const change = (document: Document) => document.querySelector('h1')?.replaceChildren();
    expect(read({}, change)).toMatchObject({ name: fernhill.name });
  });

  test('an option set is the text of its choice', () => {
    const change = (document: Document) => {
      document.querySelector('[id$="headerStageContainer"]')?.remove();
      const select = document.createElement('select');
      select.setAttribute('data-id', 'salesstage.fieldControl-option-set-select');
      for (const text of ['---', 'Develop']) select.append(Object.assign(document.createElement('option'), { text }));
      document.querySelector('[data-id="form-header"]')?.after(select);
      select.value = 'Develop';
    };
    expect(read({}, change)).toMatchObject({ stage: 'Develop' });
  });

  test('the stage is the active one, not the one that is looked at', () => {
    const alone = (document: Document) => document.querySelector('[id$="stageStatusLabel"]')?.remove();
    expect(read()).toMatchObject({ stage: 'Proposal' });
    expect(read({}, alone)).toMatchObject({ stage: 'Qualify' });
  });

  test('without a process it is the column of the pipeline', () => {
    const change = (document: Document) => {
      document.querySelector('[id$="headerStageContainer"]')?.remove();
      const step = document.createElement('input');
      step.setAttribute('data-id', 'stepname.fieldControl-text-box-text');
      step.value = '3-Propose';
      document.querySelector('[data-id="form-header"]')?.after(step);
    };
    expect(read({}, change)).toMatchObject({ stage: '3-Propose' });
  });

  test.each<[FormPageOptions, string | undefined]>([
    [{ state: '1' }, 'won'],
    [{ state: '2' }, 'lost'],
    [{ reason: '3' }, 'won'],
    [{ reason: '4' }, 'lost'],
    [{}, undefined],
  ])('%o is closed as %s, by numbers and not by words', (options, outcome) => {
    expect((read(options) as { outcome?: string }).outcome).toBe(outcome);
  });
});

describe('which form is meant', () => {
  test('none, when the only one is hidden or is for a new record', () => {
    const hide = (document: Document) => document.querySelector('[role="main"]')?.setAttribute('hidden', '');
    expect(read({}, hide)).toBeNull();
    expect(read({ quickCreate: true, session: true }, hide)).toBeNull();
  });

  test('an empty form is still on its way', () => {
    const change = (document: Document) => document.querySelector('[data-id="editFormRoot"]')?.replaceChildren();
    expect(read({}, change)).toBeNull();
  });
});
