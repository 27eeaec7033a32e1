import type { TaughtPlace } from '../../domain/taught/taught-site';
import type { Site } from '../site';
import { taughtSite } from '../taught-site';

/**
 * A row of the side panel: a label, then its value in an input, a button or a link; no part carries its field's name
 * (source read 2026-11, M). Labels in English, as they are installed; teaching says them in another language.
 */
const labelled = (...labels: string[]): TaughtPlace[] =>
  labels.flatMap((label) => [
    { path: ['div > input'], label },
    { path: ['div > div'], label },
  ]);

/** Frappe CRM, as data: on hosts of its users' own, or under frappe.cloud. */
export const frappe: Site = taughtSite({
  id: 'frappe',
  name: 'Frappe CRM',
  matches: [],
  isSelfHosted: true,
  // Its own files, which the page loads from a folder of that name; the desk's form has the doctype in its route.
  fingerprint: (document) =>
    document.querySelector(
      '[src*="/assets/crm/frontend"], [href*="/assets/crm/frontend"], [data-route^="Form/CRM Deal"]',
    ) !== null,
  addresses: [
    { path: '/crm/deals/{id}', id: 'name' },
    { path: '/app/crm-deal/{id}', id: 'name' },
  ],
  fields: {
    // The organisation is the deal's title.
    name: [{ path: ['[class*="text-3xl-medium"]'] }, { path: ['.title-text'] }],
    account: labelled('Organization', 'Organisation'),
    amount: labelled('Deal Value', 'Annual Revenue'),
    closeDate: labelled('Expected Closure Date', 'Close Date'),
    owner: labelled('Deal Owner'),
    nextStep: labelled('Next Step'),
  },
  samples: [
    { url: 'http://crm.local/crm/deals/CRM-DEAL-2025-00012#activity', surface: 'record', record: 'one' },
    { url: 'http://crm.local/app/crm-deal/CRM-DEAL-2025-00012', surface: 'record', record: 'one' },
    { url: 'https://acme.frappe.cloud/crm/deals/CRM-DEAL-2025-00013', surface: 'record', record: 'another' },
    { url: 'http://crm.local/crm/deals/view/list', surface: null },
    { url: 'http://crm.local/crm/leads/CRM-LEAD-2025-00012', surface: null },
    { url: 'http://crm.local/crm/deals', surface: null },
  ],
});

// See it at <your host>/crm/deals: open a deal.
