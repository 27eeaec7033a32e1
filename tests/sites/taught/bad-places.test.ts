import { describe, expect, it } from 'vitest';
import { PageChangedError } from '../../../lib/sites/site';
import { taughtSurface, type TaughtParts } from '../../../lib/sites/taught-site';
import { derivePlaces } from '../../../lib/page/taught/derive-places';
import { findField, readPlace, textOf } from '../../../lib/page/taught/find-place';
import { openPage } from '../salesforce/open-page';
import { fernhill, harbour } from '../salesforce/page-records';
import { contextOf, parsePage } from '../conformance';

const parts: TaughtParts = {
  id: 'taught-1',
  addresses: [{ path: '/deals/{id}', id: 'digits' }],
  fields: {
    name: [{ path: ['h1'] }],
    stage: [{ path: ['[data-of="{id}"] .stage'] }],
    amount: [{ path: ['[name="amount"]'] }],
    nextStep: [{ path: ['dl > dd'], label: 'Next' }],
  },
};
const whole = `<main><h1>Fernhill</h1><div data-of="41"><b class="stage">Proposal</b></div>
  <input name="amount" value="€ 84"><dl><dt>Next</dt><dd>Visit</dd></dl></main>`;

function read(
  html: string,
  { typed, url = 'https://crm.example.com/deals/41' }: { typed?: string; url?: string } = {},
) {
  const surface = taughtSurface(parts, (element) => typed !== undefined && element.matches(typed));
  const document = parsePage(html);
  const context = contextOf({ url });
  const root = surface.findRoot(document, context);
  return root ? surface.read(root, context) : null;
}
const facts = {
  record: 'taught-1:crm.example.com:41',
  name: 'Fernhill',
  stage: 'Proposal',
  amount: '€ 84',
  nextStep: 'Visit',
  locale: 'en',
};

describe('a taught place', () => {
  it('that means one element is a fact', () => {
    expect(read(whole)).toEqual(facts);
  });

  it('that means nothing is named, and the others are read', () => {
    const { amount: _, ...others } = facts;
    expect(read(whole.replace('name="amount"', 'name="worth"'))).toEqual({ ...others, unread: ['amount'] });
  });

  it('that means two is a fact where they say the same, and named where they differ', () => {
    const two = (value: string) => read(whole.replace('</main>', `<input name="amount" value="${value}"></main>`));
    const { amount: _, ...others } = facts;
    expect(two('€ 84')).toEqual(facts);
    expect(two('€ 90')).toEqual({ ...others, unread: ['amount'] });
  });

  it("that says whose record it is never means another record's", () => {
    const { stage: _, ...others } = facts;
    expect(read(whole.replace('data-of="41"', 'data-of="42"'))).toEqual({ ...others, unread: ['stage'] });
  });

  it('that is the first and means nothing says that the page changed; with nothing else there it is only not there yet', () => {
    expect(() => read(whole.replaceAll('h1', 'h2'))).toThrow(PageChangedError);
    expect(() => read(whole.replace('<main>', '<main><h1>Harbour</h1>'))).toThrow(PageChangedError);
    expect(read('<main><h1>Welcome</h1></main>')).toBeNull();
    expect(read(whole.replace('Fernhill', ''))).toBeNull();
    expect(read(whole, { url: 'https://crm.example.com/deals/new' })).toBeNull();
  });

  it('that someone types into is left out, and an empty next step is said', () => {
    const { amount: _, ...others } = facts;
    expect(read(whole, { typed: '[name="amount"]' })).toEqual(others);
    expect(read(whole.replace('Visit', '--'))).toEqual({ ...facts, nextStep: '' });
  });

  it.each(['type="password"', 'type="Password"', 'autocomplete="billing cc-number"', 'autocomplete="one-time-code"'])(
    'in a field of %s is never read, neither what it holds nor what it shows',
    (secret) => {
      const { amount: _, ...others } = facts;
      const page = whole.replace('<input', `<input ${secret}`);
      expect(read(page)).toEqual(others);
      const input = parsePage(page).querySelector('input');
      if (input === null) throw new Error('no field');
      const seen = { isVisible: () => true };
      expect(textOf(input, seen)).toBeUndefined();
      expect(readPlace(input, { path: ['input'], attribute: 'value' }, seen)).toBeUndefined();
    },
  );

  it('with a text longer than any value is not read', () => {
    const { amount: _, ...others } = facts;
    expect(read(whole.replace('€ 84', '8'.repeat(201)))).toEqual({ ...others, unread: ['amount'] });
  });
});

describe('places in shadow roots', () => {
  it.each(['synthetic', 'native', 'native-closed'] as const)(
    'are followed in %s ones, to the next record too',
    (shadow) => {
      const { document, page } = openPage({ records: [fernhill], shadow });
      const next = openPage({ records: [harbour], shadow });
      const find = (root: ParentNode): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.getAttribute('data-v') === 'StageName' && element.closest('.slds-path__item') === null)
            return element;
          const inner = page.shadowRootOf?.(element);
          const found = inner ? find(inner) : undefined;
          if (found !== undefined) return found;
        }
        return undefined;
      };
      const stage = find(document);
      if (stage === undefined) throw new Error('no stage is drawn');
      const places = derivePlaces(stage, fernhill.id, page);
      expect(findField(document, places, fernhill.id, page)).toMatchObject({ text: fernhill.fields.StageName });
      expect(findField(next.document, places, harbour.id, next.page)).toMatchObject({ text: harbour.fields.StageName });
    },
  );
});
