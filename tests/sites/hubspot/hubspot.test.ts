import { conformance } from '../conformance';
import { hubspot } from '../../../lib/sites/hubspot/hubspot';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { boardUrl, dealPage, type DealPageOptions, recordUrl } from './deal-page';

const pages: [string, DealPageOptions][] = [
  ['a record page', {}],
  ['the panel of all properties', { layout: 'all-properties' }],
  ['a record page of which the head alone is drawn', { layout: 'head' }],
  ['a record page in German', { values: fernhillInGerman }],
  ['a record page in Japanese', { values: fernhillInJapanese }],
  ["a record page with another extension's nodes", { otherExtension: true }],
  ['a preview over the board', { place: 'preview' }],
  ['a preview in Japanese', { place: 'preview', values: fernhillInJapanese }],
];

conformance(
  hubspot,
  pages.map(([name, options]) => ({
    name,
    url: options.place === 'preview' ? boardUrl : recordUrl,
    html: dealPage(options),
    surface: options.place ?? 'record',
    lang: options.values?.lang ?? 'en-US',
    required: ['h2, [data-selenium-test="highlightTitle"], [data-test-id="highlight-record-label"]'],
  })),
);
