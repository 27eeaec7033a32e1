/** One opportunity as a page shows it, in the words of the user's language; '' is an empty field. */
export interface Deal {
  lang: string;
  name: string;
  account: string;
  stage: string;
  /** The stage's name in the store, which is not translated. */
  stageKey: string;
  amount: string;
  closeDate: string;
  owner: string;
  nextStep: string;
}

export const english: Deal = {
  lang: 'en-US',
  name: 'Fernhill Foods: plant <rollout>',
  account: 'Fernhill Foods',
  stage: 'Proposal',
  stageKey: 'Proposal/Price Quote',
  amount: '€84,000.00',
  closeDate: '12/18/2026',
  owner: 'Ana',
  nextStep: 'Plant visit with the line lead',
};

export const german: Deal = {
  lang: 'de',
  name: 'Fernhill: Werk Süd',
  account: 'Fernhill GmbH & Co. KG',
  stage: 'Angebot',
  stageKey: 'Proposal/Price Quote',
  amount: '84.000,00 €',
  closeDate: '18.12.2026',
  owner: 'Bo',
  nextStep: 'Termin mit der Werkleitung',
};

export const japanese: Deal = {
  lang: 'ja',
  name: '港工具：第二ライン',
  account: '港工具株式会社',
  stage: '提案',
  stageKey: 'Proposal/Price Quote',
  amount: '￥12,500,000',
  closeDate: '2026/12/18',
  owner: 'Cy',
  nextStep: '見積を送る',
};

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What extensions leave in such pages: a host at the end, and a button inside the page's own nodes. */
export const otherExtension = `<div id="clip-host" data-ext="clipper" style="position:fixed"><h3 class="text-lg font-bold">Clip</h3><input name="name" value="not ours"></div>`;

/** A whole page, marked as built by hand. */
export function handBuiltPage(lang: string, body: string, title = 'CRM'): string {
  return `<!doctype html>
<!-- Built by hand from documented facts (November 2026); nothing here was captured. -->
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>${body}</body></html>`;
}
