import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const id = '5a1b2c3d4e5f60718';
export const recordUrl = `http://crm.local/#Opportunity/view/${id}`;

export interface DetailPageOptions {
  values?: DealValues;
  /** Newer versions have the name as the last of breadcrumbs. */
  header?: 'title' | 'breadcrumbs';
  /** Where the name stands as a field. */
  nameCell?: boolean;
  probability?: string;
  stageStyle?: string;
  none?: string;
  /** A quick view of another opportunity over the page. */
  quickView?: boolean;
  otherExtension?: boolean;
}

const cell = (name: string, value: string, none = 'None', extra = '') =>
  `<div class="cell form-group${extra}" data-name="${name}"><label data-name="${name}"><span>${name}</span></label>
    <a role="button" class="inline-edit-link hidden">✎</a><div class="field" data-name="${name}">${value === '' ? `<span class="none-value">${none}</span>` : value}</div></div>`;
const link = (scope: string, text: string) =>
  text && `<a href="#${scope}/view/61f0" title="${escapeHtml(text)}">${escapeHtml(text)}</a>`;

function cells(options: DetailPageOptions): string {
  const { values = fernhill, none, stageStyle, probability = '50' } = options;
  const stage = stageStyle
    ? `<span class="label label-md ${stageStyle}">${escapeHtml(values.stage)}</span>`
    : escapeHtml(values.stage);
  const name = options.nameCell === false ? '' : cell('name', escapeHtml(values.name), none);
  return `<div class="middle">${name}${cell('account', link('Account', values.account), none)}${cell('stage', stage, none)}
    ${cell('amount', escapeHtml(values.amount), none)}${cell('probability', `${probability}<span>%</span>`, none)}
    ${cell('closeDate', `<span title="${values.closeDate}">${values.closeDate}</span>`, none)}${cell('description', '', none, ' hidden-cell')}</div>
    <div class="side">${cell('assignedUser', link('User', values.owner), none)}
    <div class="panel" data-name="activities"><a href="#Call/view/61f2">Call</a></div></div>`;
}

function header({ values = fernhill, header: kind = 'title' }: DetailPageOptions): string {
  const name = escapeHtml(values.name);
  return kind === 'title'
    ? `<div class="page-header"><h3 class="header-title"><a href="#Opportunity">Opportunities</a> » <span class="title">${name}</span></h3></div>`
    : `<div class="page-header"><div class="header-breadcrumbs"><div class="breadcrumb-item"><a href="#Opportunity">Opportunities</a></div><div class="breadcrumb-item">${name}</div></div></div>`;
}

const quickView = `<div class="modal in"><div class="page-header"><span class="header-title"><span class="title">Harbour Tools</span></span></div>
  <div class="detail" id="view-31" data-scope="Opportunity">${cell('name', 'Harbour Tools')}${cell('amount', '€9.00')}</div></div>`;
const timer = '<div class="timer"><button>Start timer</button></div>';

export function detailPage(options: DetailPageOptions = {}): string {
  const { values = fernhill } = options;
  return `${handBuilt('EspoCRM')}
<html lang="${values.lang.replace('-', '_')}"><head><title>${escapeHtml(values.name)}</title></head>
<body>${options.quickView ? quickView : ''}<div id="main">${header(options)}${options.otherExtension ? timer : ''}
<div class="record"><div class="detail" id="view-12" data-scope="Opportunity"><div class="record-buttons"><button data-name="edit">Edit</button></div>
<div class="record-grid">${cells(options)}</div></div></div></div></body></html>`;
}
