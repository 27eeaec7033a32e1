import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const classicUrl = 'https://acme.my.salesforce.com/006Dn00000ABCdEIAX';

export interface ClassicPageOptions {
  values?: DealValues;
  /** Words beside look-ups and above the fields, in the user's language. */
  words?: { change: string; hierarchy: string; entity: string };
  /** A field with its editor open in its place, by its number. */
  editing?: number;
  /** A field that was changed in its place and not saved. */
  unsaved?: number;
  otherExtension?: boolean;
}

export const german = { change: 'Ändern', hierarchy: 'Hierarchie anzeigen', entity: 'Opportunity' };
const english = { change: 'Change', hierarchy: 'View Hierarchy', entity: 'Opportunity' };

const timer = '<div class="timer-button"><span>Start timer</span></div>';

/** The detail page of an opportunity in Classic, as the server writes it where that matters to a reader. */
export function classicPage(options: ClassicPageOptions = {}): string {
  const { values = fernhill, words = english, editing, unsaved } = options;
  const field = (number: number, inner: string) => {
    const shown = number === editing ? '<input id="opp" value="half typed">' : inner;
    const mark = number === unsaved ? ' inlineEditModified' : '';
    return `<tr><td class="labelCol">${words.entity} ${number}</td><td class="dataCol inlineEditWrite${mark}" id="opp${number}_ilecell"><div id="opp${number}_ileinner">${shown === '' ? '&nbsp;' : shown}</div></td></tr>`;
  };
  const owner = `<span class="photo"><a href="/005Dn00000ABCdEIAX"><img alt=""></a></span><a href="/005Dn00000ABCdEIAX">${escapeHtml(values.owner)}</a>&nbsp;<a href="/006Dn00000ABCdEIAX/a?retURL=x">[${words.change}]</a>`;
  const account = `<a href="/001Dn00000ABCdEIAX" id="lookup001">${escapeHtml(values.account)}</a>&nbsp;<a href="/acc/x">[${words.hierarchy}]</a>`;
  const rows = [
    field(1, values.owner && owner),
    field(3, escapeHtml(values.name)),
    field(4, values.account && account),
    field(7, escapeHtml(values.amount)),
    field(9, values.closeDate),
    field(10, escapeHtml(values.nextStep)),
    field(11, escapeHtml(values.stage)),
  ];
  const related = `<div class="listRelatedObject"><table><tr class="dataRow"><th><a href="/006Dn00000ABCdFIAX">Harbour Tools</a></th><td>€1.00</td></tr></table></div>`;
  return `${handBuilt('Salesforce Classic')}
<html lang="${values.lang}"><head><title>${words.entity}: ${escapeHtml(values.name)} ~ Salesforce</title></head>
<body class="hasMotif opportunityTab detailPage sfdcBody"><div id="contentWrapper"><div class="pageTitle"><h1 class="pageType">${words.entity}</h1><h2 class="pageDescription">${escapeHtml(values.name)}</h2></div>
${options.otherExtension ? timer : ''}<div id="ep" class="bPageBlock bDetailBlock"><table class="detailList">${rows.join('\n')}</table></div>${related}</div></body></html>`;
}
