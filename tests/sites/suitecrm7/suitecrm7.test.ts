import { describe, expect, test } from 'vitest';
import { suiteCrm7 } from '../../../lib/sites/suitecrm7/suitecrm7';
import { conformance, contextOf, parsePage } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { detailPage, type DetailPageOptions, guid } from './detail-page';

const url = `http://crm.local/index.php?module=Opportunities&action=DetailView&record=${guid}`;
const ajaxUrl = `http://crm.local/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent(url.slice('http://crm.local/'.length))}`;
const page = (name: string, options: DetailPageOptions, address = url) => ({
  name,
  url: address,
  html: detailPage(options),
  surface: 'record',
  lang: options.deal.lang.replace('-', '_').toLowerCase(),
  required: ['.detail-view-row-item'],
});

conformance(suiteCrm7, [
  page('a detail view', { deal: english }),
  page('AjaxUI in German', { deal: german, isAjax: true }, ajaxUrl),
  page('a detail view in Japanese', { deal: japanese }),
  page("a page with another extension's nodes", { deal: english, hasOtherExtension: true }),
]);

const read = (options: DetailPageOptions, address = url) => readRecord(suiteCrm7, page('', options, address));

describe('SuiteCRM 7', () => {
  test('reads every field, in German as in English', () => {
    const { name, account, stage, amount, closeDate, owner, nextStep } = german;
    const record = `suitecrm7:crm.local:${guid}`;
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
    expect(read({ deal: english })).toMatchObject({ name: english.name, locale: 'en-US' });
  });

  test('an empty field is left out, and so is one that is being edited; its name is then the heading', () => {
    expect(read({ deal: { ...english, account: '' } })).not.toHaveProperty('account');
    expect(read({ deal: { ...english, nextStep: '' } })).toMatchObject({ nextStep: '' });
    expect(read({ deal: english, editing: 'next_step' })).not.toHaveProperty('nextStep');
    expect(read({ deal: english, editing: 'amount' })).not.toHaveProperty('amount');
    expect(read({ deal: english, editing: 'name' })).toMatchObject({ name: english.name });
  });

  test('won and lost are told by the key of the stage, whatever its words', () => {
    expect(read({ deal: { ...german, stage: 'Gewonnen', stageKey: 'Closed Won' } })).toMatchObject({ outcome: 'won' });
    expect(read({ deal: { ...german, stageKey: 'Closed Lost' } })).toMatchObject({ outcome: 'lost' });
    expect(read({ deal: german })).not.toHaveProperty('outcome');
  });

  test('what AjaxUI still shows of another record is never given to the new address', () => {
    expect(read({ deal: english, id: 'another', isAjax: true }, ajaxUrl)).toBeNull();
  });

  test("another module's detail view has no root", () => {
    const html = detailPage({ deal: english }).replaceAll('value="Opportunities"', 'value="Accounts"');
    expect(suiteCrm7.surfaces[0]?.findRoot(parsePage(html), contextOf({ url }))).toBeUndefined();
  });
});
