/** What one opportunity shows, as a user's locale writes it; '' shows as the page shows an empty field. */
export interface DealValues {
  lang: string;
  name: string;
  account: string;
  stage: string;
  amount: string;
  closeDate: string;
  owner: string;
  nextStep: string;
}

export const fernhill: DealValues = {
  lang: 'en-US',
  name: 'Fernhill Foods: plant rollout',
  account: 'Fernhill Foods',
  stage: 'Proposal',
  amount: '€84,000.00',
  closeDate: '12/18/2026',
  owner: 'Ana',
  nextStep: 'Plant visit with the line lead',
};

export const fernhillInGerman: DealValues = {
  lang: 'de',
  name: 'Fernhill Foods: Werksausbau',
  account: 'Fernhill Foods',
  stage: 'Angebot',
  amount: '84.000,00 €',
  closeDate: '18.12.2026',
  owner: 'Ana',
  nextStep: 'Werksbesuch mit der Linienleitung',
};

export const fernhillInJapanese: DealValues = {
  lang: 'ja',
  name: 'ファーンヒル食品：工場展開',
  account: 'ファーンヒル食品',
  stage: '提案',
  amount: '¥12,000,000',
  closeDate: '2026/12/18',
  owner: 'アナ',
  nextStep: '工場見学',
};

/** The facts that such values make, without the parts that are empty; English dates tell the order of the day. */
export function factsOf(record: string, values: DealValues, parts: readonly (keyof DealValues)[]): object {
  const { lang } = values;
  const shown = parts.filter((part) => part !== 'lang' && values[part] !== '').map((part) => [part, values[part]]);
  return { record, locale: lang, ...Object.fromEntries(shown) };
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page's first lines, which say where it comes from. */
export const handBuilt = (site: string): string =>
  `<!doctype html>\n<!-- Built by hand from documented facts about ${site} pages (November 2026); nothing here was captured. -->`;

/** What each CRM's page is shown in: two languages besides English, and beside another extension. */
export const pageVariants = [
  ['a page', {}],
  ['a page in German', { values: fernhillInGerman }],
  ['a page in Japanese', { values: fernhillInJapanese }],
  ["a page with another extension's nodes", { otherExtension: true }],
] as const;
