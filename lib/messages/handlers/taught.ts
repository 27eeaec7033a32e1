import { isReadableOrigin } from '../../domain/own-host';
import type { OpportunityReading } from '../../domain/opportunity';
import { findRecordAt, taughtRecordKey, type TaughtAddress } from '../../domain/taught/taught-address';
import { isAnotherRecord } from '../../domain/taught/is-another-record';
import { taughtFields, triesOfTaught, type TaughtReading, type TaughtSite } from '../../domain/taught/taught-site';
import { noteHealth } from '../../store/health';
import { findOpportunity } from '../../store/opportunities';
import { getSettings } from '../../store/settings';
import { addTry, findTaughtSite, findTaughtSiteAt, putTaughtSite } from '../../store/taught-sites';
import type { Caller } from '../gate';
import type { HandlerContext } from './edit-context';
import type { SiteDoor } from './site-door';
import { unlessReadOnly } from './unless-read-only';

/** What the user pointed at on a page, and where it was. */
export interface TaughtDraft extends TaughtReading {
  name: string;
  /** The address of the record it was taught on. */
  url: string;
}

const isOf = (url: string, origin: string, addresses: readonly TaughtAddress[]): boolean =>
  URL.canParse(url) && new URL(url).origin === origin && findRecordAt(addresses, new URL(url)) !== undefined;

/**
 * Keeps what was taught on a page, for its own origin alone, and never for Google Calendar's. Taught again, the site
 * keeps its id, and with it what was seen of its records.
 * @returns Whether it was kept.
 */
export async function saveTaught(
  { db, now, newId }: HandlerContext,
  { origin }: Pick<Caller, 'origin'>,
  { url, ...draft }: TaughtDraft,
): Promise<boolean> {
  if (!isReadableOrigin(origin) || !isOf(url, origin, draft.addresses)) return false;
  const [before, { me }] = await Promise.all([findTaughtSiteAt(db, origin), getSettings(db)]);
  const at = now();
  const id = before?.id ?? `taught-${newId()}`;
  const site: TaughtSite = {
    ...draft,
    id,
    origins: before?.origins ?? [origin],
    ...(me.name === '' ? {} : { by: me.name }),
    taughtOn: taughtRecordKey(id, draft.addresses, new URL(url)) ?? id,
    tries: [],
    createdAt: at,
    updatedAt: at,
  };
  await putTaughtSite(db, site);
  return true;
}

/**
 * Notes how a taught page read, in the health light and, for the first other records, with the site.
 * @returns Whether it may be believed: not when the address of one record shows what is plainly another.
 */
export async function noteTaught(
  { db, now }: Pick<HandlerContext, 'db' | 'now'>,
  facts: OpportunityReading,
  siteId: string,
  shipped: SiteDoor | undefined,
): Promise<boolean> {
  const site = shipped === undefined ? await findTaughtSite(db, siteId) : undefined;
  if (site === undefined && shipped?.taught === undefined) return true;
  const at = now();
  const unread = taughtFields.filter((field) => facts.unread?.includes(field));
  const before = await findOpportunity(db, facts.record);
  const isWrong =
    site !== undefined &&
    site.tries.length < triesOfTaught &&
    before !== undefined &&
    isAnotherRecord(before.facts, facts);
  const note = async () => {
    await noteHealth(
      db,
      { id: `${siteId}/address`, ...(isWrong ? { state: 'changed', what: 'id' } : { state: 'reads' }) },
      at,
    );
    await noteHealth(
      db,
      {
        id: `${siteId}/fields`,
        ...(unread.length > 0 ? { state: 'partly', what: unread.join(', ') } : { state: 'reads' }),
      },
      at,
    );
    if (shipped !== undefined) await noteHealth(db, { id: `${siteId}/proof`, state: 'reads', what: 'unproven' }, at);
    if (site !== undefined && !isWrong) await addTry(db, siteId, { record: facts.record, at, unread });
  };
  await unlessReadOnly(note(), () => undefined);
  return !isWrong;
}
