import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

const app = 'https://app.copper.com/companies/12345/app';
export const recordUrl = `${app}#/browse/board/opportunities/default?fullProfile=opportunities-777&pipeline=3`;
export const shortUrl = `${app}#/deal/777`;

/** The words that stand in empty fields. */
export interface Placeholders {
  name: string;
  company: string;
  owner: string;
  value: string;
  closeDate: string;
  stage: string;
}

export const english: Placeholders = {
  name: 'Add Name',
  company: 'Add Company',
  owner: 'Add Owner',
  value: 'Add Value',
  closeDate: 'Add Close Date',
  stage: 'Add Stage',
};

export const german: Placeholders = {
  name: 'Name hinzufügen',
  company: 'Firma hinzufügen',
  owner: 'Inhaber hinzufügen',
  value: 'Wert hinzufügen',
  closeDate: 'Abschlussdatum hinzufügen',
  stage: 'Phase hinzufügen',
};

export interface PanelPageOptions {
  values?: DealValues;
  placeholders?: Placeholders;
  /** After the record's name in the document's title. */
  titleEnd?: string;
  loading?: 'panel' | 'activity';
  otherExtension?: boolean;
}

let views = 0;
/** Ids are new at each drawing. */
const field = (placeholder: string, value: string) =>
  `<div id="ember${(views += 1)}" class="EntityField"><label>${placeholder}</label><input placeholder="${placeholder}" value="${escapeHtml(value)}"></div>`;

const spinner = '<div class="LoadingIcon LoadingIcon-centered"><div class="CircleSpinner"></div></div>';
const timer =
  '<div class="timer"><input placeholder="What are you working on?" value="Fernhill"><button>Start</button></div>';

function panel({ values = fernhill, placeholders = english, loading, otherExtension }: PanelPageOptions): string {
  const fields =
    loading === 'panel'
      ? spinner
      : `${field(placeholders.name, values.name)}${otherExtension ? timer : ''}
    ${field(placeholders.company, values.account)}${field(placeholders.owner, values.owner)}${field(placeholders.value, values.amount)}
    ${field(placeholders.closeDate, values.closeDate)}${field(placeholders.stage, values.stage)}
    <div class="EntityField"><span class="EntityField_value">12 days</span></div><span class="AvatarPill_text">R. Osei</span>`;
  const items =
    loading === 'activity'
      ? spinner
      : '<div class="ActivityItem"><div class="ActivityItem_date"><time datetime="2026-11-16T09:00:00Z">16 Nov</time></div></div>';
  return `<div class="EntityFullProfileFrame-fullProfile ember-view">${fields}
    <div class="ActivityLogList"><input placeholder="Add Owner" value="Of a new task">${items}</div></div>`;
}

/** The list stays under the panel, with fields of its own. */
export function panelPage(options: PanelPageOptions = {}): string {
  const { values = fernhill, titleEnd = '' } = options;
  return `${handBuilt('Copper')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)}${titleEnd}</title></head>
<body class="ember-application"><input placeholder="Search by name, email, domain or phone number" value="">
<div class="Board"><a class="fullProfileLink" href="#/browse/board/opportunities/default?fullProfile=opportunities-31"><span class="AvatarPill_text">Harbour Tools</span></a>
<input placeholder="Add Name" value="Of a new record"></div>
${panel(options)}</body></html>`;
}
