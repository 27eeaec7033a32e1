import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const portal = '1234567';
export const dealId = '9876543210';
export const recordUrl = `https://app.hubspot.com/contacts/${portal}/record/0-3/${dealId}`;
export const boardUrl = `https://app.hubspot.com/contacts/${portal}/objects/0-3/views/all/board`;

export interface DealPageOptions {
  values?: DealValues;
  /** Where properties stand: in the head's card and the left one, in the panel of all, or in the head alone. */
  layout?: 'cards' | 'all-properties' | 'head';
  /** The record page, or a preview over the board. */
  place?: 'record' | 'preview';
  /** The deal whose own pages are linked to. */
  linked?: string | null;
  /** A preview of another deal over the record page. */
  overlay?: boolean;
  otherExtension?: boolean;
}

const shown = (text: string) => escapeHtml(text === '' ? '--' : text);

function head(values: DealValues, isNewTitle: boolean): string {
  const title = isNewTitle
    ? `<div data-test-id="highlight-record-label"><span>${shown(values.name)}</span></div>`
    : `<h2><span data-selenium-test="highlightTitle">${shown(values.name)}</span></h2>`;
  return `<div data-card-type="OBJECT_HIGHLIGHT"><div data-test-id="record-highlight-content"><div data-test-id="record-highlight-main-content">
    ${title}
    <div><span>Amount:</span><div data-test-id="highlight-property-display-amount"><span>${shown(values.amount)}</span></div></div>
    <div><span>Close Date:</span><div data-test-id="highlight-property-display-closedate"><span>${shown(values.closeDate)}</span></div></div>
    <div data-test-id="deal-stage-select"><span>Stage:</span><button type="button"><span>${shown(values.stage)}</span></button></div>
  </div></div></div>`;
}

const propertyRow = (name: string, label: string, text: string) =>
  `<span data-test-id="${name}"><div data-deferred-property-input-root="true"><label>${label}</label>
    <span data-selenium-test="property-input-${name}"><span>${shown(text)}</span></span></div></span>`;

const leftCard = (
  values: DealValues,
) => `<div data-card-type="PROPERTIES_V3"><ul data-selenium-test="profile-properties-list">
  <span data-test-id="hubspot_owner_id"><div>Deal owner</div><div>${shown(values.owner)}</div></span>
  ${propertyRow('hs_next_step', 'Next step', values.nextStep)}${propertyRow('dealtype', 'Deal type', '')}</ul></div>`;

const allProperties = (
  values: DealValues,
) => `<div data-test-id="all-properties-panel"><div data-test-id="property-input-skeleton"></div>
  <div data-test-id="property-input-hubspot_owner_id">${shown(values.owner)}</div>
  <div data-test-id="property-input-hs_next_step">${shown(values.nextStep)}</div></div>`;

/** Cards of associated records hold links and properties of those records, under names that a deal has too. */
const associations = (values: DealValues) => `<div data-test-id="right-sidebar">
  <div data-test-id="card-wrapper-ASSOCIATION_V3/0-3"><a href="/contacts/${portal}/record/0-3/555/history">Old deal</a>
    <span data-selenium-test="property-input-amount">€1.00</span><span data-selenium-test="property-input-hs_next_step">Of another</span></div>
  <div data-test-id="card-wrapper-ASSOCIATION_V3/0-2"><a href="/contacts/${portal}/record/0-2/77">${escapeHtml(values.account)}</a>
    <span data-selenium-test="property-input-name">${escapeHtml(values.account)} GmbH</span></div></div>`;

const timer = '<div id="clockifyButton"><span>Start timer</span></div>';

function columns(options: DealPageOptions): string {
  const { values = fernhill, layout = 'cards', linked = dealId } = options;
  const cards = { cards: leftCard(values), 'all-properties': allProperties(values), head: '' }[layout];
  const own = linked === null ? '' : `<a href="/contacts/${portal}/record/0-3/${linked}/properties">All properties</a>`;
  const middle = `<div data-test-id="activity-feed"><p>Call, €12.00, 01/02/2026</p></div>`;
  return `<div data-scroll-trackable-container="left-sidebar">${options.otherExtension ? timer : ''}${head(values, layout === 'all-properties')}${own}${cards}</div>
    ${middle}${layout === 'head' ? '' : associations(values)}`;
}

/** The preview beside a board: a head with a link to the record, then the same cards. */
function previewPanel(options: DealPageOptions): string {
  const { values = fernhill, linked = dealId } = options;
  const link =
    linked === null ? '' : `<a href="/contacts/${portal}/record/0-3/${linked}?source=preview">View record</a>`;
  return `<aside data-test-id="IndexPageInlineSidebar"><header data-selenium-test="preview-panel-header"><span>Preview</span>${link}</header>
    ${options.otherExtension ? timer : ''}${head(values, false)}${leftCard(values)}${associations(values)}</aside>`;
}

const otherPreview = `<div data-selenium-test="sidebar-preview-panel"><div data-test-id="record-highlight-content">
  <span data-selenium-test="highlightTitle">Harbour Tools</span><div data-test-id="highlight-property-display-amount">€9.00</div>
  <span data-selenium-test="property-input-hs_next_step">Theirs</span><a href="/contacts/${portal}/record/0-3/31/properties">x</a></div></div>`;

export function dealPage(options: DealPageOptions = {}): string {
  const { values = fernhill, place = 'record' } = options;
  const board = `<div id="deals"><div data-test-id="cdb-card"><a href="/contacts/${portal}/record/0-3/31">Harbour Tools</a></div></div>`;
  const inside =
    place === 'record'
      ? `${options.overlay ? otherPreview : ''}${columns(options)}`
      : `${board}${previewPanel(options)}`;
  return `${handBuilt('HubSpot')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)}</title></head>
<body><nav id="tasks"><a href="/contacts/${portal}/objects/0-3">Deals</a></nav><div id="crm">${inside}</div></body></html>`;
}
