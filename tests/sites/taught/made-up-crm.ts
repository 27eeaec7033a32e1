import { escapeHtml } from '../deal-values';

export const madeUpOrigin = 'https://deals.example.com';
export const dealPath = (id: number): string => `/app/deals/${id}`;

export interface MadeUpDeal {
  name: string;
  account: string;
  stage: string;
  amount: string;
  closeDate: string;
  owner: string;
  nextStep: string;
}

export const madeUpDeals = new Map<number, MadeUpDeal>(
  (
    [
      [
        41,
        'Fernhill: plant rollout',
        'Fernhill Foods',
        'Proposal',
        '€84,000.00',
        '12/18/2026',
        'Ana',
        'Visit the plant',
      ],
      [42, 'Harbour: second line', 'Harbour Tools', 'Negotiation', '€12,500.00', '11/27/2026', 'Bo', 'Send the offer'],
      [43, 'Cedar: branch tablets', 'Cedar Bank', 'Discovery', '€9,900.00', '01/29/2027', 'Cy', 'Call the buyer'],
      [44, 'Dune: booking desk', 'Dune Travel', 'Proposal', '€31,000.00', '12/14/2026', 'Dee', 'Ask for the budget'],
    ] as const
  ).map(([id, name, account, stage, amount, closeDate, owner, nextStep]) => [
    id,
    { name, account, stage, amount, closeDate, owner, nextStep },
  ]),
);

/**
 * A record page of a CRM that does not exist: one field by a data attribute, one in a control with a label, the rest in
 * rows of a term and a value, among hashed classes. What the page hears of clicks and keys is written on its body.
 * @param isChanged A later version of it, which shows the stage elsewhere under another name.
 */
export function madeUpPage(id: number, { isChanged = false } = {}): string {
  const deal = madeUpDeals.get(id);
  if (deal === undefined) return '<!doctype html><title>Deals</title><p>No such deal</p>';
  const row = (label: string, value: string) =>
    `<dt class="k9x2">${label}</dt><dd class="p0q1">${escapeHtml(value)}</dd>`;
  const stage = isChanged ? `<p>In <b>${deal.stage}</b></p>` : row('Stage', deal.stage);
  return `<!doctype html>
<!-- Built by hand (November 2026) for teaching; there is no such CRM. -->
<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(deal.name)} – Deals</title>
<style>:root{color-scheme:light dark}body{font:15px/22px system-ui;margin:0}header{padding:10px 24px;border-bottom:1px solid #8888}main{padding:16px 24px;max-inline-size:640px}
dl{display:grid;grid-template-columns:140px 1fr;gap:8px}dd{margin:0}input{font:inherit}</style></head>
<body><header><a href="/app/deals">All deals</a> · <a href="${dealPath(id + 1)}">Next deal</a></header>
<main><h1 data-field="deal-title" class="css-1x9k">${escapeHtml(deal.name)}</h1>
<p><label for="worth">Worth</label> <input id="worth" value="${escapeHtml(deal.amount)}"></p>
<dl>${row('Customer', '').replace('</dd>', `<a href="/app/customers/7${id}">${escapeHtml(deal.account)}</a></dd>`)}
${stage}${row('Closes', deal.closeDate)}${row('Belongs to', deal.owner)}${row('Next', deal.nextStep)}</dl></main>
<script>for (const type of ['click', 'mousedown', 'keydown']) document.addEventListener(type, () => (document.body.dataset.heard = type), true);</script>
</body></html>`;
}
