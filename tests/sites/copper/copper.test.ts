import { copper } from '../../../lib/sites/copper/copper';
import { conformance } from '../conformance';
import { fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { german, panelPage, type PanelPageOptions, recordUrl, shortUrl } from './panel-page';

const pages: [string, PanelPageOptions, string?][] = [
  ['a panel over the board', {}],
  ['a panel at its short address', { titleEnd: ' - Copper' }, shortUrl],
  ['a panel in German', { values: fernhillInGerman, placeholders: german }],
  ['a panel with values in Japanese', { values: fernhillInJapanese }],
  ["a panel with another extension's nodes", { otherExtension: true }],
];

conformance(
  copper,
  pages.map(([name, options, url]) => ({
    name,
    url: url ?? recordUrl,
    html: panelPage(options),
    surface: 'panel',
    lang: options.values?.lang ?? 'en-US',
    // Either is a route to the name.
    required: ['title, [class*="EntityFullProfileFrame"] [placeholder="Add Name"]'],
  })),
);
