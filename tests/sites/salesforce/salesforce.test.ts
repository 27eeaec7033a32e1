import { conformance } from '../conformance';
import { salesforce } from '../../../lib/sites/salesforce/salesforce';
import { fernhillInGerman as classicInGerman } from '../deal-values';
import { classicPage, type ClassicPageOptions, classicUrl, german as germanWords } from './classic-page';
import { host } from './open-page';
import { opportunityPage, type OpportunityPageOptions, recordPath } from './opportunity-page';
import { fernhill, fernhillInGerman, fernhillInJapanese, harbour } from './page-records';
import { german, japanese } from './page-words';

const pages: [string, OpportunityPageOptions][] = [
  ['a record page', {}],
  ['Dynamic Forms', { layout: 'dynamic-forms' }],
  ['an Aura page', { layout: 'aura' }],
  ['an Aura page in German', { layout: 'aura', records: [fernhillInGerman], words: german }],
  ['a page before its Details are drawn', { details: 'undrawn' }],
  ['a console', { shell: 'console', records: [fernhill, harbour] }],
  ['a page in German', { records: [fernhillInGerman], words: german }],
  ['a page in Japanese', { records: [fernhillInJapanese], words: japanese }],
  ["a page with another extension's nodes", { otherExtension: true }],
];

const classicPages: [string, ClassicPageOptions][] = [
  ['a page of Classic', {}],
  ['a page of Classic in German', { values: classicInGerman, words: germanWords }],
  ["a page of Classic with another extension's nodes", { otherExtension: true }],
];

conformance(salesforce, [
  ...pages.map(([name, options]) => ({
    name,
    url: host + recordPath(fernhill.id),
    html: opportunityPage(options),
    surface: 'record',
    lang: options.words?.lang ?? 'en-US',
    // Any of the three is a route to the name.
    required: ['title, h1, [data-v="Name"]'],
  })),
  ...classicPages.map(([name, options]) => ({
    name,
    url: classicUrl,
    html: classicPage(options),
    surface: 'classic',
    lang: options.values?.lang ?? 'en-US',
    required: ['h2, [id="opp3_ileinner"]'],
  })),
]);
