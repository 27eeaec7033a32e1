import { describe, expect, it } from 'vitest';
import { close } from '../../../lib/sites/close/close';
import { conformance } from '../conformance';
import { fernhill, pageVariants } from '../deal-values';
import { readRecord } from '../read-record';
import { leadPage, recordUrl } from './lead-page';

const page = (options: Parameters<typeof leadPage>[0]) => ({ url: recordUrl, html: leadPage(options), lang: 'en-US' });

conformance(
  close,
  pageVariants.map(([name, options]) => ({
    name,
    ...page(options),
    surface: 'record',
    required: ['h1, .OpportunityCard_leadLink_9aB'],
  })),
);

describe('Close', () => {
  it('reads the one opportunity of a lead, and of two neither amount nor date', () => {
    const { account, amount, closeDate } = fernhill;
    const record = 'close:app.close.com:lead_abcDEF123';
    expect(readRecord(close, page({}))).toEqual({ record, name: account, amount, closeDate, locale: 'en-US' });
    expect(readRecord(close, page({ cards: 2 }))).toEqual({
      record,
      name: account,
      locale: 'en',
      unread: ['amount', 'closeDate'],
    });
  });
});
