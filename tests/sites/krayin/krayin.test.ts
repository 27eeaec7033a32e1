import { describe, expect, test } from 'vitest';
import { krayin } from '../../../lib/sites/krayin/krayin';
import { conformance, parsePage } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { leadPage, type LeadPageOptions } from './lead-page';

const url = 'http://crm.local/admin/leads/view/9';
const page = (name: string, options: LeadPageOptions) => ({
  name,
  url,
  html: leadPage(options),
  surface: 'record',
  lang: options.deal.lang,
  required: ['h3.text-lg.font-bold'],
});
const germanLabels = { amount: 'Wert', closeDate: 'Abschluss', owner: 'Betreuer' };

conformance(krayin, [
  page('a lead', { deal: english }),
  page('a lead in German', { deal: german, labels: germanLabels }),
  page('a lead in Japanese', { deal: japanese }),
  page("a page with another extension's nodes", { deal: english, hasOtherExtension: true }),
]);

const read = (options: LeadPageOptions) => readRecord(krayin, page('', options));

describe('Krayin', () => {
  test('reads title, stage, and the rows whose values have one shape', () => {
    const { name, stage, amount, closeDate, owner } = english;
    const record = 'krayin:crm.local/admin:9';
    expect(read({ deal: english })).toEqual({ record, name, stage, amount, closeDate, owner, locale: 'en-US' });
  });

  test('without labels that are known only the owner is missing', () => {
    const { name, stage, amount, closeDate } = german;
    const record = 'krayin:crm.local/admin:9';
    expect(read({ deal: german, labels: germanLabels })).toEqual({
      record,
      name,
      stage,
      amount,
      closeDate,
      locale: 'de',
    });
  });

  test('two amounts or two dates are none: either may be meant', () => {
    const facts = read({
      deal: english,
      moreRows: [
        ['Budget', '$5,000.00'],
        ['Created', '01/02/2026'],
      ],
    });
    expect(facts).not.toHaveProperty('amount');
    expect(facts).not.toHaveProperty('closeDate');
  });

  test('before its script has drawn the stages the page is known and nothing is read', () => {
    const html = leadPage({ deal: english, isUndrawn: true });
    expect(krayin.fingerprint(parsePage(html))).toBe(true);
    expect(readRecord(krayin, { url, html })).toBeNull();
  });
});
