import { describe, expect, test } from 'vitest';
import { findOpportunityId } from '../../lib/sites/salesforce/record-id';
import { sites } from '../../lib/sites/registry';
import { crmAddresses } from './crm-addresses';

const crms = sites.filter(({ recordKey }) => recordKey !== undefined);
const takersOf = (url: URL) =>
  crms.filter(
    ({ recordKey, surfaces }) => recordKey?.(url) !== undefined && surfaces.some(({ mayApply }) => mayApply(url)),
  );

describe('of the documented addresses of CRMs', () => {
  test.each(crmAddresses)('%s is one record of %s, and of no other site', (address, crm, id) => {
    const url = new URL(address);
    const expected = crms.some((site) => site.id === crm) ? [crm] : [];
    expect(takersOf(url).map((site) => site.id)).toEqual(expected);
    if (expected.length === 0) return;
    // GUIDs are one in any case; other ids are not.
    const plain = /^[\da-f]{8}-[\da-f-]{27}$/iu.test(id ?? '') ? id?.toLowerCase() : id;
    const normalised = crm === 'salesforce' ? findOpportunityId(id ?? '') : plain;
    expect(takersOf(url)[0]?.recordKey?.(url)?.split(':').at(-1)).toBe(normalised);
  });

  test('each CRM that is read by code has one at least', () => {
    const named = new Set(crmAddresses.map(([, crm]) => crm));
    expect(crms.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
