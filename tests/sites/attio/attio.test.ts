import { describe, expect, it } from 'vitest';
import { attio } from '../../../lib/sites/attio/attio';
import { conformance } from '../conformance';
import { factsOf, fernhill, pageVariants } from '../deal-values';
import { readRecord } from '../read-record';
import { recordPage, recordUrl } from './record-page';

const record = 'attio:app.attio.com/acme:01234567-89ab-cdef-0123-456789abcdef';
const shown = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;

const page = (options: Parameters<typeof recordPage>[0]) => ({
  url: recordUrl,
  html: recordPage(options),
  lang: 'en-US',
});

conformance(
  attio,
  pageVariants.map(([name, options]) => ({
    name,
    ...page(options),
    surface: 'record',
    required: ['h1, title'],
  })),
);

describe('Attio', () => {
  it('reads what its places mean', () => {
    expect(readRecord(attio, page({}))).toEqual(factsOf(record, fernhill, shown));
  });
});
