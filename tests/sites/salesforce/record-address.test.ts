import { describe, expect, test } from 'vitest';
import { findOpportunityId } from '../../../lib/sites/salesforce/record-id';
import { salesforce } from '../../../lib/sites/salesforce/salesforce';

describe('record keys', () => {
  test.each(salesforce.samples)(
    '$url',
    ({ url, surface: id, record }: { url: string; surface: string | null; record?: string }) => {
      expect(salesforce.recordKey(new URL(url))).toBe(record);
      expect(salesforce.surfaces.find(({ mayApply }) => mayApply(new URL(url)))?.id ?? null).toBe(id);
    },
  );

  test('the longer form of an id is made from the shorter, and its case restored', () => {
    expect(findOpportunityId('006Dn00000ABCdE')).toBe('006Dn00000ABCdEIAX');
    expect(findOpportunityId('006dn00000abcdeiax')).toBe('006Dn00000ABCdEIAX');
    expect(findOpportunityId('006Dn00000ABCde')).toBe('006Dn00000ABCdeIAH');
    expect(findOpportunityId('006DN00000ABCDEIAX')).toBe('006Dn00000ABCdEIAX');
  });

  test.each([
    '001Dn00000ABCdEIAX',
    '006Dn00000ABCd',
    '006Dn00000ABCdEIA',
    '006Dn00000ABCdEIA9',
    '006Dn00000ABCdE555',
    '',
  ])('%j is no id of an opportunity', (id) => {
    expect(findOpportunityId(id)).toBeUndefined();
  });
});
