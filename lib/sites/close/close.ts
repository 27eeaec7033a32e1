import type { Site } from '../site';
import { taughtSite } from '../taught-site';

/** A card of an opportunity; classes of modules keep their first words and end in a hash (L 2026-11). */
const card = '[class*="OpportunityCard_card_"]';

/**
 * Close, as data: opportunities stand on the page of their lead, so one page is not always one deal. With two cards a
 * part means two, and is not read.
 */
export const close: Site = taughtSite({
  id: 'close',
  name: 'Close',
  matches: ['https://app.close.com/*'],
  addresses: [
    { path: '/lead/{id}', id: 'name' },
    { path: '/opportunity/{id}', id: 'name' },
  ],
  fields: {
    // The lead's own name: a card has none. L 2026-11
    name: [{ path: [`${card} [class*="OpportunityCard_leadLink_"]`] }, { path: ['main h1'] }, { path: ['h1'] }],
    amount: [{ path: [`${card} [class*="OpportunityCard_valueText_"]`] }],
    // "… on <date>": the words before it are the user's language.
    closeDate: [{ path: [`${card} [class*="OpportunityCard_closeText_"]`], after: ' on ' }],
  },
  samples: [
    { url: 'https://app.close.com/lead/lead_abcDEF123/', surface: 'record', record: 'lead' },
    { url: 'https://app.close.com/lead/lead_abcDEF123', surface: 'record', record: 'lead' },
    { url: 'https://app.close.com/opportunity/oppo_xyzXYZ987', surface: 'record', record: 'opportunity' },
    { url: 'https://app.close.com/opportunities/', surface: null },
    { url: 'https://app.close.com/leads/', surface: null },
    { url: 'https://app.close.com/settings/profile/', surface: null },
  ],
});

// See it at app.close.com: open a lead that has one opportunity.
