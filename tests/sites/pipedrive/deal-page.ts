import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const recordUrl = 'https://acme.pipedrive.com/deal/42';
export const drawerUrl = 'https://acme.pipedrive.com/pipeline/1?selectedDeal=42';

/** The labels of Pipedrive's own fields, and of one that the users made. */
export interface Labels {
  amount: string;
  closeDate: string;
  stage: string;
  owner: string;
  account: string;
  own: string;
}

export const english: Labels = {
  amount: 'Value',
  closeDate: 'Expected close date',
  stage: 'Stage',
  owner: 'Owner',
  account: 'Organization',
  own: 'Contract start',
};

export const german: Labels = {
  amount: 'Wert',
  closeDate: 'Erwartetes Abschlussdatum',
  stage: 'Phase',
  owner: 'Besitzer',
  account: 'Organisation',
  own: 'Vertragsbeginn',
};

/** A language that the reader has no table of. */
export const icelandic: Labels = {
  amount: 'Virði',
  closeDate: 'Áætlaður lokadagur',
  stage: 'Stig',
  owner: 'Eigandi',
  account: 'Fyrirtæki',
  own: 'Samningur hefst',
};

export interface DealPageOptions {
  values?: DealValues;
  labels?: Labels;
  interface?: 'current' | 'old';
  place?: 'record' | 'drawer';
  /** The deal that the drawer's own link names. */
  linked?: string;
  otherExtension?: boolean;
}

const row = (label: string, value: string) => `<div data-testid="fields-list-row">
  <div data-testid="field-name">${escapeHtml(label)}</div>
  <div data-testid="fields-list-row-field-components"><div>${value === '' ? '-' : value}</div></div></div>`;

function rows({ values = fernhill, labels = english }: DealPageOptions): string {
  return [
    row(labels.amount, escapeHtml(values.amount)),
    row(labels.account, values.account && `<a href="/organization/7">${escapeHtml(values.account)}</a>`),
    row(labels.owner, values.owner && `<a href="/users/details/3">${escapeHtml(values.owner)}</a>`),
    row(labels.closeDate, escapeHtml(values.closeDate)),
    row(labels.stage, escapeHtml(values.stage)),
    row(labels.own, '01/02/2025'),
  ].join('\n');
}

function head({ values = fernhill, interface: kind }: DealPageOptions): string {
  const name = escapeHtml(values.name);
  return kind === 'old'
    ? `<div class="descriptionHead"><h1 class="title">${name}</h1></div>`
    : `<div data-testid="header-title"><textarea class="cui5-editable-text__input">${name}</textarea></div>`;
}

const timer = '<button id="timer" title="Fernhill"><span>Start timer</span></button>';

export function dealPage(options: DealPageOptions = {}): string {
  const { values = fernhill, place = 'record', linked = '42' } = options;
  const inside = `${head(options)}${options.otherExtension ? timer : ''}<section>${rows(options)}</section>
    <div><label>Note <textarea>Of the activity</textarea></label><p>€12.00, 01/02/2026</p></div>`;
  const card = '<div data-test="deal-card"><a href="/deal/31">Harbour Tools</a></div>';
  const shell = options.interface === 'old' ? `<div class="dealDetails">${inside}</div>` : `<main>${inside}</main>`;
  const body =
    place === 'record'
      ? shell
      : `<main>${card}</main><div data-test="detailsDrawer"><a data-test="nav-button" href="/deal/${linked}">↗</a>${inside}</div>`;
  return `${handBuilt('Pipedrive')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)} - Deal - Pipedrive</title></head>
<body><nav><a href="/pipeline">Deals</a></nav>${body}</body></html>`;
}
