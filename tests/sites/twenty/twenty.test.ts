import { twenty } from '../../../lib/sites/twenty/twenty';
import { conformance } from '../conformance';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { recordPage, type RecordPageOptions, recordUrl } from './record-page';

const pages: [string, RecordPageOptions][] = [
  ['a record page', {}],
  ['a record page of an older version', { version: 'older' }],
  ['a record page in German', { values: fernhillInGerman, titleParts: ['Verkaufschancen', '(1/1)'], empty: 'Leer' }],
  ['a record page in Japanese', { values: fernhillInJapanese, titleParts: ['商談', ''], empty: '空' }],
  ["a record page with another extension's nodes", { otherExtension: true }],
];

conformance(
  twenty,
  pages.map(([name, options]) => ({
    name,
    url: recordUrl,
    html: recordPage(options),
    surface: 'record',
    lang: options.values?.lang ?? 'en-US',
    required: ['[data-testid="top-bar-title"]'],
  })),
);
