import type { PageRecord } from './page-records';
import type { FieldName, PageWords } from './page-words';
import type { WriteComponent } from './shadow-markup';

/** How a record page is drawn. */
export interface RecordOptions {
  words: PageWords;
  /** Fields of the page layout, of Dynamic Forms, or of an Aura page. */
  layout: 'page-layout' | 'dynamic-forms' | 'aura';
  /** Whether the Details tab was drawn; it is on the first click. */
  details: 'drawn' | 'undrawn';
  /** Header values cut by format, as narrow windows have them. */
  cutHeader: boolean;
  /** Fields that are being edited in place. */
  editing: FieldName[];
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const apis: Record<FieldName, string> = {
  Name: 'Name',
  Account: 'AccountId',
  Owner: 'OwnerId',
  StageName: 'StageName',
  Amount: 'Amount',
  CloseDate: 'CloseDate',
  NextStep: 'NextStep',
};

const elements: Record<FieldName, string> = {
  Name: 'lightning-formatted-text',
  Account: 'force-lookup',
  Owner: 'force-owner-lookup',
  StageName: 'sfa-output-stage-name',
  Amount: 'lightning-formatted-text',
  CloseDate: 'lightning-formatted-text',
  NextStep: 'lightning-formatted-text',
};

/** `data-v` names the value for the page's script, which swaps values in place like Lightning. */
function valueMarkup(write: WriteComponent, record: PageRecord, field: FieldName, words: PageWords): string {
  const text = escapeHtml(record.fields[field] || '--');
  if (field !== 'Account' && field !== 'Owner') {
    return write(
      elements[field],
      'data-output-element-id="output-field"',
      () => `<span data-v="${field}">${text}</span>`,
    );
  }
  const [object, id] = field === 'Account' ? ['Account', record.accountId] : ['User', record.ownerId];
  const photo = field === 'Owner' ? `<a href="/lightning/r/User/${id}/view" data-href="Owner" class="photo"></a>` : '';
  const link = `<a href="/lightning/r/${object}/${id}/view" data-href="${field}"><span data-v="${field}">${text}</span></a>`;
  const button = `<button class="pencil"><span class="slds-assistive-text">${escapeHtml(words.preview(record.fields[field]))}</span></button>`;
  const hoverable = write('records-hoverable-link', '', () => `${photo}${link}`);
  return write(
    elements[field],
    'data-output-element-id="output-field"',
    () =>
      `${hoverable}<span class="slds-assistive-text">${escapeHtml(words.preview(record.fields[field]))}</span>${button}`,
  );
}

function fieldMarkup(write: WriteComponent, record: PageRecord, field: FieldName, options: RecordOptions): string {
  const label = escapeHtml(options.words.labels[field]);
  const isEdited = options.editing.includes(field);
  const value = isEdited
    ? `<span class="test-id__field-value"><lightning-input><input value="${escapeHtml(record.fields[field])}" aria-label="${label}"><div>Complete this field.</div></lightning-input></span>`
    : `<span class="test-id__field-value">${valueMarkup(write, record, field, options.words)}</span>`;
  const inner = (slot: string) => `<span class="test-id__field-label">${label}</span>${slot}
    <button class="pencil" title="${escapeHtml(options.words.edit(label))}"><span class="slds-assistive-text">${escapeHtml(options.words.edit(label))}</span>✎</button>`;
  if (options.layout === 'dynamic-forms') {
    return write(
      'flexipage-field',
      `class="field" data-field-id="Record${apis[field]}Field"`,
      (slot) => inner(slot('')),
      { '': value },
    );
  }
  if (options.layout === 'aura') {
    return `<div class="field forcePageBlockItem forcePageBlockItemView" data-target-selection-name="sfdc:RecordField.Opportunity.${apis[field]}"><div class="slds-form-element">${inner(value)}</div></div>`;
  }
  return write(
    'records-record-layout-item',
    `class="field" field-label="${label}"`,
    (slot) =>
      `<div data-target-selection-name="sfdc:RecordField.Opportunity.${apis[field]}">${inner(slot('outputField'))}</div>`,
    { outputField: `<span slot="outputField">${value}</span>` },
  );
}

function plainField(label: string, value: string): string {
  return `<div class="field"><span class="test-id__field-label">${label}</span><span>${value}</span></div>`;
}

export function detailsMarkup(write: WriteComponent, record: PageRecord, options: RecordOptions): string {
  const names: FieldName[] = ['Name', 'Owner', 'Account', 'StageName', 'Amount', 'CloseDate', 'NextStep'];
  const { labels } = options.words;
  const rows = [
    ...names.map((name) => fieldMarkup(write, record, name, options)),
    plainField(labels.Type, 'New business'),
    plainField(labels.Probability, '50%'),
    plainField(labels.LeadSource, 'Fair'),
  ].join('');
  if (options.layout === 'aura') return `<div class="forcePageBlockSectionView fields">${rows}</div>`;
  const tag =
    options.layout === 'dynamic-forms'
      ? 'flexipage-component2'
      : 'forcegenerated-detailpanel_opportunity___012000000000000aaa___full___view___recordlayout2';
  const section = (slot: string) =>
    write('records-record-layout-section', '', (inner) => `<div class="fields">${inner('')}</div>`, { '': slot });
  return write(tag, '', (slot) => section(slot('')), { '': rows });
}

export function headerMarkup(write: WriteComponent, record: PageRecord, options: RecordOptions): string {
  const cut = (text: string) => escapeHtml(options.cutHeader ? `${text.slice(0, 6)}...` : text);
  const item = (field: FieldName) => {
    const value =
      field === 'Account' || field === 'Owner'
        ? valueMarkup(write, record, field, options.words)
        : `<span data-v="${field}">${cut(record.fields[field])}</span>`;
    const label = escapeHtml(options.words.labels[field]);
    return write(
      'records-highlights-details-item',
      '',
      () => `<p class="slds-text-title" title="${label}">${label}</p><p class="fieldComponent">${value}</p>`,
    );
  };
  if (options.layout === 'aura') {
    const secondary = (['Account', 'CloseDate', 'Amount', 'Owner'] as const).map((field) =>
      item(field).replaceAll('records-highlights-details-item', 'force-highlights-details-item'),
    );
    return `<div class="card wide"><div class="forceHighlightsPanel"><span class="entityNameTitle">${escapeHtml(options.words.entity)}</span>
      <h1 class="slds-page-header__title"><span data-v="Name">${escapeHtml(record.fields.Name)}</span></h1><div class="high">${secondary.join('')}</div></div></div>`;
  }
  const name = `<lightning-formatted-text slot="primaryField"><span data-v="Name">${escapeHtml(record.fields.Name)}</span></lightning-formatted-text>`;
  const items = `<div class="high" slot="secondaryFields">${(['Account', 'CloseDate', 'Amount', 'Owner'] as const).map(item).join('')}</div>`;
  const entity = `<records-entity-label class="entityNameTitle">${escapeHtml(options.words.entity)}</records-entity-label>`;
  const highlights = write(
    'records-highlights2',
    '',
    (slot) => `${entity}<h1>${slot('primaryField')}</h1>${slot('secondaryFields')}`,
    {
      primaryField: name,
      secondaryFields: items,
    },
  );
  const panel = write(
    'forcegenerated-highlightspanel_opportunity___012000000000000aaa___compact___view___recordlayout2',
    '',
    () => highlights,
  );
  return `<div class="card wide">${write('records-lwc-highlights-panel', '', () => panel)}</div>`;
}

export function pathMarkup(write: WriteComponent, record: PageRecord, options: RecordOptions): string {
  const steps = options.words.stages.map((stage, at) => {
    const isCurrent = record.stageKey ? at === options.words.stages.length - 1 : stage === record.fields.StageName;
    const title = isCurrent
      ? `<span class="slds-path__title" data-v="StageName">${escapeHtml(record.fields.StageName)}</span>`
      : `<span class="slds-path__title">${escapeHtml(stage)}</span>`;
    const key = isCurrent ? (record.stageKey ?? record.fields.StageName) : stage;
    // The step that is being looked at is active and need not be the record's.
    return `<li class="slds-path__item${isCurrent ? ' slds-is-current' : ''}${at === 0 ? ' slds-is-active' : ''}"><a data-tab-name="${escapeHtml(key)}">${title}</a></li>`;
  });
  return write(
    'runtime_sales_pathassistant-path-assistant',
    'class="wide"',
    () => `<ul class="path">${steps.join('')}</ul>`,
  );
}
