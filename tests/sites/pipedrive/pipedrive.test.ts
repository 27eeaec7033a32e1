import { pipedrive } from '../../../lib/sites/pipedrive/pipedrive';
import { conformance } from '../conformance';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { dealPage, type DealPageOptions, drawerUrl, german, recordUrl } from './deal-page';

const pages: [string, DealPageOptions][] = [
  ['a page of a deal', {}],
  ['the interface before', { interface: 'old' }],
  ['a page in German', { values: fernhillInGerman, labels: german }],
  ['a page in Japanese', { values: fernhillInJapanese }],
  ["a page with another extension's nodes", { otherExtension: true }],
  ['a drawer beside the board', { place: 'drawer' }],
];

conformance(
  pipedrive,
  pages.map(([name, options]) => ({
    name,
    url: options.place === 'drawer' ? drawerUrl : recordUrl,
    html: dealPage(options),
    surface: options.place ?? 'record',
    lang: options.values?.lang ?? 'en-US',
    // Either is a route to the name.
    required: ['title, [data-testid="header-title"], .descriptionHead'],
  })),
);
