import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const id = '01234567-89ab-cdef-0123-456789abcdef';
export const recordUrl = `https://contoso.crm4.dynamics.com/main.aspx?appid=7b7d0000-0000-0000-0000-000000000001&pagetype=entityrecord&etn=opportunity&id=${id}`;

export interface FormPageOptions {
  values?: DealValues;
  /** The words after the name in the title. */
  saved?: string;
  /** Where values stand: in the form's body, or in the header and the process with another tab open. */
  tab?: 'summary' | 'other';
  /** The state's number: 0 open, 1 won, 2 lost. */
  state?: '0' | '1' | '2';
  reason?: string;
  /** A form for a new opportunity over the page. */
  quickCreate?: boolean;
  /** Another record's form, hidden, of another session. */
  session?: boolean;
  otherExtension?: boolean;
}

const box = (column: string, inside: string) =>
  `<div data-id="${column}-FieldSectionItemContainer"><label>${column}</label>${inside}</div>`;
const input = (column: string, control: string, value: string) =>
  box(
    column,
    `<input data-id="${column}.fieldControl-${control}" value="${escapeHtml(value === '' ? '---' : value)}">`,
  );
const lookup = (column: string, text: string) =>
  text === ''
    ? box(
        column,
        `<input data-id="${column}.fieldControl-LookupResultsDropdown_${column}_textInputBox_with_filter_new" placeholder="Look for">`,
      )
    : box(
        column,
        `<ul><li><div role="link" data-id="${column}.fieldControl-LookupResultsDropdown_${column}_selected_tag"><img alt=""><div data-id="${column}.fieldControl-LookupResultsDropdown_${column}_selected_tag_text">${escapeHtml(text)}</div></div></li></ul>`,
      );
const options = (column: string, chosen: string, texts: Record<string, string>) =>
  `<select data-id="${column}.fieldControl-option-set-select">${Object.entries(texts)
    .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
    .join('')}</select>`;

/** The header's copies have other names and, of a look-up, another structure. */
function header({ values = fernhill, saved = '- Saved', state = '0', reason = '1' }: FormPageOptions): string {
  const states = options('header_statecode', state, { '0': 'Offen', '1': 'Gewonnen', '2': 'Verloren' });
  const reasons = options('header_statuscode', reason, {
    '1': 'Aktiv',
    '3': 'Gewonnen',
    '4': 'Storniert',
    '5': 'Zu teuer',
  });
  return `<div data-id="form-header"><h1 data-id="header_title" title="x">${escapeHtml(values.name)}<span>${saved}</span></h1>
    <span data-id="entity_name_span">Opportunity</span><div data-id="form-selector">Sales</div>
    <div data-id="header_ownerid-FieldSectionItemContainer"><div data-id="header_ownerid.fieldControl-Lookup_ownerid"><label>Owner</label><a role="link">${escapeHtml(values.owner)}</a></div></div>
    ${input('header_estimatedvalue', 'currency-text-input', values.amount)}${input('header_estimatedclosedate', 'date-time-input', values.closeDate)}${states}${reasons}</div>`;
}

/** The process: the active stage has words about its age, another may be the one that is looked at. */
function process({ values = fernhill }: FormPageOptions): string {
  const stage = (at: number, name: string, extra = '', inside = '') =>
    `<li id="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStageContainer_${at}_processHeaderStage" ${extra}>
      <div data-id="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStageName_${at}">${escapeHtml(name)}</div>${inside}</li>`;
  const active = '<label id="MscrmControls.Containers.ProcessBreadCrumb-stageStatusLabel">Active for 3 days</label>';
  const copy = '<input data-id="header_process_estimatedvalue.fieldControl-currency-text-input" value="€1.00">';
  return `<div id="MscrmControls.Containers.ProcessBreadCrumb-headerStageContainer"><ul>
    ${stage(1, 'Qualify', 'aria-selected="true"')}${stage(2, values.stage, 'aria-selected="false"', active)}</ul>${copy}</div>`;
}

function body({ values = fernhill, tab = 'summary' }: FormPageOptions): string {
  if (tab === 'other')
    return box('description', '<textarea data-id="description.fieldControl-text-box-text">Notes</textarea>');
  return [
    input('name', 'text-box-text', values.name),
    lookup('parentaccountid', values.account),
    input('estimatedvalue', 'currency-text-input', values.amount),
    input('estimatedclosedate', 'date-time-input', values.closeDate),
    lookup('parentcontactid', 'R. Osei'),
  ].join('\n');
}

const other = `<h1 data-id="header_title">Harbour Tools<span>- Saved</span></h1>${input('name', 'text-box-text', 'Harbour Tools')}${input('estimatedvalue', 'currency-text-input', '€9.00')}${lookup('ownerid', 'Bo')}`;
const timer = '<div class="toggl-button">Start timer</div>';

export function formPage(page: FormPageOptions = {}): string {
  const { values = fernhill } = page;
  const session = page.session ? `<div hidden><div data-id="editFormRoot">${other}</div></div>` : '';
  const create = page.quickCreate
    ? `<section data-id="quickCreateRoot" role="dialog"><div data-id="editFormRoot">${other}</div></section>`
    : '';
  return `${handBuilt('Dynamics 365')}
<html lang="${values.lang}"><head><title>Opportunity: ${escapeHtml(values.name)} - Dynamics 365</title></head>
<body><div id="shell">${session}${create}<div role="main"><div data-id="editFormRoot">
${header(page)}${page.otherExtension ? timer : ''}${process(page)}${body(page)}</div></div></div></body></html>`;
}
