import { espocrm } from '../../../lib/sites/espocrm/espocrm';
import { conformance } from '../conformance';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { detailPage, type DetailPageOptions, recordUrl } from './detail-page';

const pages: [string, DetailPageOptions][] = [
  ['a record', {}],
  ['a record of a newer version, its name in the header alone', { header: 'breadcrumbs', nameCell: false }],
  ['a record in German', { values: fernhillInGerman, none: 'Keine' }],
  ['a record in Japanese', { values: fernhillInJapanese, none: 'なし' }],
  ['a record under a quick view', { quickView: true }],
  ["a record with another extension's nodes", { otherExtension: true }],
];

conformance(
  espocrm,
  pages.map(([name, options]) => ({
    name,
    url: recordUrl,
    html: detailPage(options),
    surface: 'record',
    lang: options.values?.lang ?? 'en-US',
    // Either is a route to the name.
    required: ['.cell[data-name="name"], .page-header'],
  })),
);
