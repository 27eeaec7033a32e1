import { dynamics } from '../../../lib/sites/dynamics/dynamics';
import { conformance } from '../conformance';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { formPage, type FormPageOptions, recordUrl } from './form-page';

const pages: [string, FormPageOptions][] = [
  ['a form', {}],
  ['a form with another tab open', { tab: 'other' }],
  ['a form in German', { values: fernhillInGerman, saved: '- Gespeichert' }],
  ['a form in Japanese', { values: fernhillInJapanese, saved: '- 保存済み' }],
  ['a form under one for a new record', { quickCreate: true }],
  ['a form beside one of another session', { session: true }],
  ["a form with another extension's nodes", { otherExtension: true }],
];

conformance(
  dynamics,
  pages.map(([name, options]) => ({
    name,
    url: recordUrl,
    html: formPage(options),
    surface: 'record',
    lang: options.values?.lang ?? 'en-US',
    // Either is a route to the name.
    required: ['[data-id="header_title"], [data-id^="name"]'],
  })),
);
