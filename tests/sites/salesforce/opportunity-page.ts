import { pageScript } from './page-script';
import { fernhill, type PageRecord } from './page-records';
import { pageStyle, partStyle } from './page-style';
import { english, type FieldName, type PageWords } from './page-words';
import { detailsMarkup, escapeHtml, headerMarkup, pathMarkup, type RecordOptions } from './record-markup';
import { componentWriter, type Shadow, type WriteComponent } from './shadow-markup';

export interface OpportunityPageOptions {
  /** All that the page's script can open. The first is shown. */
  records?: PageRecord[];
  /** Which of them have nodes: all (a console's tabs, records that were open before) or the shown one alone. */
  alive?: 'all' | 'shown';
  /** Id of the one that is shown at first. */
  shown?: string;
  shell?: 'standard' | 'console';
  layout?: RecordOptions['layout'];
  shadow?: Shadow;
  details?: RecordOptions['details'];
  words?: PageWords;
  cutHeader?: boolean;
  editing?: FieldName[];
  /** Nodes that another extension puts into such pages. */
  otherExtension?: boolean;
  /** Links to its own related lists, which tell whose values are drawn. */
  ownLinks?: boolean;
}

const firstComment =
  '<!-- Built by hand from documented facts about Lightning pages (November 2026); nothing here was captured. -->';

export const recordPath = (id: string): string => `/lightning/r/Opportunity/${id}/view`;

/** A whole record page of an opportunity, neutral in look, as Lightning builds it where that matters to a reader. */
export function opportunityPage(options: OpportunityPageOptions = {}): string {
  const { records = [fernhill], shell = 'standard', shadow = 'synthetic', words = english, ownLinks = true } = options;
  const shown = options.shown ?? records[0]?.id ?? '';
  const record: RecordOptions = {
    words,
    layout: options.layout ?? 'page-layout',
    details: options.details ?? 'drawn',
    cutHeader: options.cutHeader ?? false,
    editing: options.editing ?? [],
  };
  const write = componentWriter(shadow);
  const homeOf = (one: PageRecord) => homeMarkup(write, one, record, ownLinks);
  const current = records.find(({ id }) => id === shown);
  const alive = (options.alive ?? (shell === 'console' ? 'all' : 'shown')) === 'all' ? records : [current ?? fernhill];
  const body = shell === 'console' ? consoleMarkup(alive, shown, homeOf) : standardMarkup(alive, shown, homeOf);
  const title = `${current?.fields.Name ?? ''} | ${words.entity} | Salesforce`;
  return `<!doctype html>
${firstComment}
<html lang="${words.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${pageStyle}${partStyle}</style></head>
<body>
<div class="desktop container oneOne navexDesktopLayoutContainer">
<header class="top"><i></i><b>Sales</b>Home<b>Opportunities</b>Accounts <em style="font-style: normal">Reports</em><span></span></header>
${body}
</div>
${options.otherExtension ? otherExtension : ''}
<script>${pageScript(records, words)}</script>
</body></html>`;
}

function homeMarkup(write: WriteComponent, record: PageRecord, options: RecordOptions, ownLinks: boolean): string {
  const details = detailsMarkup(write, record, options);
  const tab = options.details === 'drawn' ? details : `<template data-details>${details}</template>`;
  const isDrawn = options.details === 'drawn';
  const detailCard = `<div class="card"><div class="detail-tabs" role="tablist">
    <button role="tab" data-tab="related" aria-selected="${!isDrawn}">${options.words.tabs.related}</button>
    <button role="tab" data-tab="details" aria-selected="${isDrawn}">${options.words.tabs.details}</button></div>
    <section role="tabpanel" class="tabContent active" data-panel>${tab}</section></div>`;
  const link = ownLinks
    ? `<a data-own href="/lightning/r/Opportunity/${record.id}/related/OpenActivities/view">${options.words.tabs.related}</a>`
    : '';
  const activity = `<div class="card"><h2>${options.words.activity}</h2>
    <p class="row">Call with the line lead<small>16 November</small></p><p class="row">Price sent<small>9 October</small></p>
    <p class="row">Plant visit<small>25 September</small></p><p class="row">First call<small>3 September</small></p>
    <p class="row">${link}</p></div>`;
  const contacts = `<div class="card"><h2>Contacts</h2><div class="fields">
    <div class="field"><span class="test-id__field-label">Line lead</span>R. Osei, r.osei@example.com</div>
    <div class="field"><span class="test-id__field-label">Plant manager</span>T. Brandt, t.brandt@example.com</div></div></div>`;
  const files = `<div class="card"><h2>Files</h2><p class="row">Price, version 2<small>9 October</small></p></div>`;
  const style = `<style>${pageStyle.slice(pageStyle.indexOf('.page {'))}</style>`;
  const inside = `${style}<div class="page">${headerMarkup(write, record, options)}${pathMarkup(write, record, options)}${detailCard}${activity}${contacts}${files}</div>`;
  return write('one-record-home-flexipage2', `data-home="${record.id}"`, () => inside);
}

/** Standard navigation: the records that were open before stay alive beside the shown one. */
function standardMarkup(records: PageRecord[], shown: string, homeOf: (record: PageRecord) => string): string {
  const windows = records.map(
    (record) =>
      `<div class="windowViewMode-normal oneContent${record.id === shown ? ' active' : ''} lafPageHost">${homeOf(record)}</div>`,
  );
  return `<div class="slds-template__container"><div class="lafSinglePaneWindowManager">${windows.join('\n')}</div></div>`;
}

/** A console: an outer tab that is active, in it one tab for each record. */
function consoleMarkup(records: PageRecord[], shown: string, homeOf: (record: PageRecord) => string): string {
  const active = (record: PageRecord) => (record.id === shown ? ' active' : '');
  const tabs = records.map(
    (record) =>
      `<li class="oneConsoleTabItem${active(record)}"><a class="tabHeader" href="${recordPath(record.id)}" data-open="${record.id}"><span class="title">${escapeHtml(record.fields.Name)}</span></a></li>`,
  );
  const panes = records.map(
    (record) =>
      `<section class="tabContent oneConsoleTab${active(record)}" role="tabpanel"><div class="windowViewMode-maximized${active(record)} lafPageHost">${homeOf(record)}</div></section>`,
  );
  return `<section class="oneConsoleTab"><div class="windowViewMode-maximized active lafPageHost">
    <ul class="tabs" role="tablist">${tabs.join('')}</ul>${panes.join('\n')}</div></section>`;
}

/** A time tracker's button in the header's place and an inspector's handle at the edge, as such extensions add them. */
const otherExtension = `<div id="other-extension-handle" style="position: fixed; inset-inline-end: 0; inset-block-start: 50%">›</div>
<script>document.querySelector('.entityNameTitle')?.insertAdjacentHTML('afterend', '<span class="timer-button" title="Fernhill">Start timer</span>');</script>`;
