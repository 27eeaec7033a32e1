import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmSite } from '../../../lib/page/confirm-site';
import { contextOf, parsePage } from '../../sites/conformance';
import { tryton } from '../../../lib/sites/tryton/tryton';

const own = contextOf({ url: 'http://sao.local/#crm/model/sale.opportunity/3' });
const elsewhere = contextOf({ url: 'http://sao.local/wiki' });
const form = '<input name="conversion_probability">';
const client = `<ul id="tablist"></ul><div id="tabcontent"><div class="tab-pane active">${form}</div></div>`;

describe('a site on a host that the user named', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function confirm(html: string, page = own) {
    const failed = vi.fn<(surface: string, what: string) => void>();
    const life = new AbortController();
    const document = parsePage(html);
    const [surface] = confirmSite(tryton, document, () => page, failed, life.signal);
    return { failed, life, document, look: () => surface?.findRoot(document, page) };
  }

  it('is read once its page has shown that it is of the application', () => {
    const { document, look } = confirm('<p>Loading</p>');
    expect(look()).toBeUndefined();
    document.body.append(...parsePage(client).body.childNodes);
    expect(look()?.className).toBe('tab-pane active');
  });

  it('has it said in the health light when another application stands at its address', () => {
    const { failed, look } = confirm(`<main>${form}</main>`);
    vi.advanceTimersByTime(5_000);
    expect(failed.mock.calls).toEqual([['record', 'fingerprint']]);
    expect(look()).toBeUndefined();
  });

  it('has nothing said of its other pages, of a page that came in time, nor after the script ended', () => {
    const other = confirm('<p>Wiki</p>', elsewhere);
    const late = confirm('<p>Loading</p>');
    late.document.body.append(...parsePage(client).body.childNodes);
    const gone = confirm('<p>Loading</p>');
    gone.life.abort();
    vi.advanceTimersByTime(60_000);
    expect([other, late, gone].flatMap(({ failed }) => failed.mock.calls)).toEqual([]);
  });
});
