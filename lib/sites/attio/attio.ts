import type { TaughtPlace } from '../../domain/taught/taught-site';
import type { Site } from '../site';
import { taughtSite } from '../taught-site';

/** By the words beside a value, in English: no part of Attio's page has a name (L 2026-11). */
const labelled = (...labels: string[]): TaughtPlace[] => labels.map((label) => ({ path: ['div > div'], label }));

const id = '01234567-89ab-cdef-0123-456789abcdef';

/** Attio, as data: records of the object "deals", whose address a workspace may have renamed. */
export const attio: Site = taughtSite({
  id: 'attio',
  name: 'Attio',
  matches: ['https://app.attio.com/*'],
  addresses: [{ path: '/{tenant}/deals/record/{id}/**', id: 'uuid' }],
  fields: {
    name: [{ path: ['main h1'] }, { path: ['h1'] }, { path: ['head > title'], before: ' | ' }],
    account: labelled('Associated company', 'Company'),
    stage: labelled('Deal stage', 'Stage'),
    amount: labelled('Deal value', 'Value'),
    closeDate: labelled('Close date', 'Expected close date'),
    owner: labelled('Deal owner', 'Owner'),
    nextStep: labelled('Next step', 'Next steps'),
  },
  samples: [
    { url: `https://app.attio.com/acme/deals/record/${id}/overview`, surface: 'record', record: 'one' },
    { url: `https://app.attio.com/acme/deals/record/${id.toUpperCase()}`, surface: 'record', record: 'one' },
    { url: `https://app.attio.com/other/deals/record/${id}`, surface: 'record', record: 'of another workspace' },
    { url: `https://app.attio.com/acme/company/${id}/overview`, surface: null },
    { url: `https://app.attio.com/acme/custom/projects/record/${id}`, surface: null },
    { url: 'https://app.attio.com/acme/deals', surface: null },
  ],
});

// See it at app.attio.com: open a record of Deals.
