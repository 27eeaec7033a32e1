import { describe, expect, it } from 'vitest';
import { isTaughtSelector } from '../../../lib/domain/taught/taught-selector';
import { proposeAddresses } from '../../../lib/domain/taught/propose-addresses';
import { findId, findRecordAt } from '../../../lib/domain/taught/taught-address';
import { derivePlaces } from '../../../lib/page/taught/derive-places';
import { findField } from '../../../lib/page/taught/find-place';
import { parsePage } from '../conformance';
import { allCrms, textsOf } from './all-crms';
import { pointAt, seen } from './point-at';

describe.each(allCrms)('taught on $crm', ({ url, id, other, html, shows }) => {
  const first = parsePage(html('first', id));
  const second = parsePage(html('second', other.id));

  it.each(shows)('%s is read where it was pointed at, and on the next record without another look', (field) => {
    const places = derivePlaces(pointAt(first, textsOf('first')[field]), id, seen);
    expect(places.length).toBeGreaterThan(0);
    expect(findField(first, places, id, seen)).toMatchObject({ text: textsOf('first')[field] });
    expect(findField(second, places, other.id, seen)).toMatchObject({ text: textsOf('second')[field] });
  });

  it('by meaning and never by hashes, within what a taught selector may be', () => {
    const steps = shows.flatMap((field) =>
      derivePlaces(pointAt(first, textsOf('first')[field]), id, seen).flatMap(({ path }) => path),
    );
    expect(steps.filter((step) => !isTaughtSelector(step))).toEqual([]);
    expect(steps.filter((step) => /css-|ember\d|\d{3}/u.test(step))).toEqual([]);
  });

  it('the address is told by the part that is the id, which the next record changes', () => {
    const [proposal] = proposeAddresses(new URL(url));
    expect(proposal && findId(proposal.id, proposal.address.id)).toBe(id);
    expect(proposal && findRecordAt([proposal.address], new URL(url))?.id).toBe(id);
    expect(proposal && findRecordAt([proposal.address], new URL(other.url))?.id).toBe(other.id);
  });
});
