import { type DealValues, escapeHtml, fernhill, handBuilt } from '../deal-values';

export const id = '01234567-89ab-cdef-0123-456789abcdef';
export const otherId = '11111111-2222-4333-8444-555555555555';
export const recordUrl = `http://localhost:3001/object/opportunity/${id}`;

export interface RecordPageOptions {
  values?: DealValues;
  /** Older versions have the record's id alone in a label's id; newer ones the place of the field before it. */
  version?: 'older' | 'newer';
  /** Whose fields are drawn. */
  drawn?: string;
  /** The word for "empty". */
  empty?: string;
  /** The currency's icon, and then an amount without a sign. */
  icon?: string;
  /** The object's name, and the place in the list. */
  titleParts?: [string, string];
  otherExtension?: boolean;
}

/** A field: label, then value; both in boxes with hashed classes. */
function field(name: string, value: string, options: RecordPageOptions): string {
  const { drawn = id, version = 'newer', empty = 'Empty' } = options;
  const place = version === 'newer' ? 'fields-card-' : '';
  const inside = value === '' ? `<div class="css-1x">${empty}</div>` : value;
  return `<div class="css-9k"><div id="label-${place}${drawn}-${name}" class="css-2b"><div><svg class="tabler-icon"></svg></div></div><div class="css-7q"><div><div>${inside}</div></div></div></div>`;
}

const chip = (text: string, href?: string) => {
  const inside = `<div class="avatar"><span>${escapeHtml(text.slice(0, 1))}</span></div>`;
  return text === ''
    ? ''
    : href
      ? `<a href="${href}"><img alt=""><div>${escapeHtml(text)}</div></a>`
      : `${inside.replace(/<span>.*<\/span>/u, '<img alt="">')}<div>${escapeHtml(text)}</div>`;
};

function fields(options: RecordPageOptions): string {
  const { values = fernhill, icon } = options;
  const amount =
    values.amount &&
    `<div>${icon ? `<svg class="tabler-icon tabler-icon-currency-${icon}"></svg>` : ''}${escapeHtml(values.amount)}</div>`;
  return [
    field('amount', amount, options),
    field('closeDate', values.closeDate && `<div>${values.closeDate}</div>`, options),
    field('stage', values.stage && `<h3><span>${escapeHtml(values.stage)}</span></h3>`, options),
    field('company', chip(values.account, `/object/company/${otherId}`), options),
    field('owner', chip(values.owner), options),
  ].join('\n');
}

const timer = '<button class="timer-button"><span>Start timer</span></button>';

export function recordPage(options: RecordPageOptions = {}): string {
  const { values = fernhill, titleParts = ['Opportunities', '(3/12)'], version = 'newer' } = options;
  const title = `<div data-testid="top-bar-title"><div>${titleParts[0]} /</div> <div>${escapeHtml(values.name)}</div> <span>${titleParts[1]}</span></div>`;
  const company = field('name', '<span>Not this one</span>', { ...options, drawn: otherId, version });
  return `${handBuilt('Twenty')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)}</title></head>
<body><div id="root"><nav><a href="/objects/opportunities">Opportunities</a></nav>${title}${options.otherExtension ? timer : ''}
<section>${fields(options)}</section><aside>${company}</aside></div></body></html>`;
}
