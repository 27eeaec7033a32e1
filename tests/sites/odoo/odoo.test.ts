import { describe, expect, test } from 'vitest';
import { odoo } from '../../../lib/sites/odoo/odoo';
import { conformance } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { formPage, type FormPageOptions } from './form-page';

const hashUrl = 'http://odoo.local/web#id=12&cids=1&menu_id=120&action=181&model=crm.lead&view_type=form';
const pathUrl = 'https://acme.odoo.com/odoo/crm/12';
const page = (name: string, options: FormPageOptions, url = pathUrl) => ({
  name,
  url,
  html: formPage(options),
  surface: 'record',
  lang: options.deal.lang,
  required: ['.o_field_widget[name="name"]'],
});

conformance(odoo, [
  page('a form of 18', { deal: english }),
  page('a form of 17 in German', { deal: german, isNarrow: true }, hashUrl),
  page('a read-only form of 15 in Japanese', { deal: japanese, isReadOnly: true }, hashUrl),
  page("a page with another extension's nodes", { deal: english, hasOtherExtension: true }, hashUrl),
]);

const read = (options: FormPageOptions, url?: string) => readRecord(odoo, page('', options, url));

describe('Odoo', () => {
  test.each([{}, { isNarrow: true }, { isReadOnly: true }])('reads every field of a form %j', (options) => {
    const { name, account, stage, amount, closeDate, owner } = german;
    const read12 = read({ deal: german, ...options, activity: 'Call Bo' });
    const record = 'odoo:acme.odoo.com:12';
    expect(read12).toEqual({
      record,
      name,
      account,
      stage,
      amount,
      closeDate,
      owner,
      nextStep: 'Call Bo',
      locale: 'de',
    });
  });

  test('an amount has its currency on the side where the page has it', () => {
    expect(read({ deal: english })).toMatchObject({ amount: '€ 84,000.00' });
    expect(read({ deal: { ...english, amount: '-1,200.50' } })).toMatchObject({ amount: '-1,200.50' });
    expect(read({ deal: japanese })).toMatchObject({ amount: '￥ 12,500,000' });
  });

  test('a dialog over the form is not read', () => {
    expect(read({ deal: english, hasDialog: true })).toMatchObject({ name: english.name });
  });

  test('a lead is no opportunity, and a form without a name is not there yet', () => {
    expect(read({ deal: english, isLead: true })).toBeNull();
    expect(read({ deal: { ...english, name: '' } })).toBeNull();
  });

  test('the same address number of another model shows no form of an opportunity', () => {
    const html = formPage({ deal: english }).replace('o_lead_opportunity_form', 'o_sale_order_form');
    expect(readRecord(odoo, { url: 'https://acme.odoo.com/odoo/action-181/12', html })).toBeNull();
  });

  test('the ribbon says the outcome', () => {
    expect(read({ deal: german, ribbon: 'won' })).toMatchObject({ outcome: 'won' });
    expect(read({ deal: german, ribbon: 'lost' })).toMatchObject({ outcome: 'lost' });
    expect(read({ deal: german })).not.toHaveProperty('outcome');
  });
});
