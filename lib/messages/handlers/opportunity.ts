import { agendaOf } from '../../domain/agenda';
import type { OpportunityBrief } from '../../domain/brief';
import { parseDate } from '../../domain/human-date';
import { findPersonOfGuest, isMe } from '../../domain/match-person';
import { parseMoney } from '../../domain/money';
import type { OpportunityFacts, OpportunityReading } from '../../domain/opportunity';
import type { Person } from '../../domain/person';
import { findTether } from '../../domain/review/find-tether';
import { missingOf } from '../../domain/review/missing-of';
import { rhythmKey } from '../../domain/rhythm';
import type { Settings } from '../../domain/settings';
import { openItemsOfPerson } from '../../store/items';
import { findOpportunity, seeOpportunity, snapshotsOf } from '../../store/opportunities';
import { listPeople } from '../../store/people';
import { findRecord } from '../../store/records';
import { getSettings } from '../../store/settings';
import { dealReview } from './deal-review';
import { flightRecord } from './deals-seen';
import type { HandlerContext } from './edit-context';
import { itemsShown } from './edit-items';
import { personRef, readerOf } from './reader';
import { takeTargets } from './take-targets';
import { templateFor, textsOf } from './template-for';
import { unlessReadOnly } from './unless-read-only';

/** The owner, as somebody of the roster; my own deals go to my manager's meetings. */
function ownerOf(facts: OpportunityFacts, people: readonly Person[], { me }: Settings) {
  const guest = {
    ...(facts.owner === undefined ? {} : { name: facts.owner }),
    ...(facts.ownerAddress === undefined ? {} : { address: facts.ownerAddress }),
  };
  if (isMe(guest, me)) return { isMine: true, person: people.find(({ relation }) => relation === 'manager') };
  return { isMine: false, person: findPersonOfGuest(guest, people) };
}

/** Whose open items a deal's panel shows, and with whom it is discussed: its owner, or my manager when it is mine. */
export async function findPersonOfDeal({ db }: HandlerContext, record: string): Promise<string | undefined> {
  const [row, people, settings] = await Promise.all([findOpportunity(db, record), listPeople(db), getSettings(db)]);
  return row === undefined ? undefined : ownerOf(row.facts, people, settings).person?.id;
}

/** Money and dates are parsed here, by the page's language; what stays ambiguous stays text, with its readings. */
function parsed({
  amount,
  closeDate,
  locale,
}: OpportunityFacts): Pick<OpportunityBrief, 'amount' | 'closeOn' | 'closeReadings'> {
  const money = amount === undefined ? null : parseMoney(amount, { locale });
  const date = closeDate === undefined ? null : parseDate(closeDate, { locale });
  return {
    ...(money !== null && 'amount' in money
      ? { amount: { value: money.amount, ...(money.currency === undefined ? {} : { currency: money.currency }) } }
      : {}),
    ...(date === null ? {} : 'on' in date ? { closeOn: date.on } : { closeReadings: date.readings }),
  };
}

/** An opportunity is shown: kept when it changed, answered with its brief. */
export async function openOpportunity(
  context: HandlerContext,
  { unread, ...facts }: OpportunityReading,
  site: string,
): Promise<OpportunityBrief> {
  const { db, now, newId } = context;
  const [people, settings] = await Promise.all([listPeople(db), getSettings(db)]);
  const { person, isMine } = ownerOf(facts, people, settings);
  const look = {
    id: newId(),
    site,
    facts,
    ...(person === undefined || isMine ? {} : { ownerId: person.id }),
    seenAt: now(),
  };
  await unlessReadOnly(seeOpportunity(db, look), () => false);
  const brief = await opportunityBrief(context, facts, site);
  return unread === undefined ? brief : { ...brief, unread };
}

/** The brief of an opportunity as last seen. */
export async function opportunityBrief(
  context: HandlerContext,
  facts: OpportunityFacts,
  site: string,
): Promise<OpportunityBrief> {
  const { db } = context;
  const now = context.now();
  const { record } = facts;
  const rhythm = rhythmKey({ type: 'opportunity', record });
  const [people, settings, row, topics, byRecord, note, snapshots, template] = await Promise.all([
    listPeople(db),
    getSettings(db),
    findOpportunity(db, record),
    db.topics.where('rhythm').equals(rhythm).toArray(),
    db.items.where('record').equals(record).toArray(),
    findRecord(db, rhythm),
    snapshotsOf(db, record),
    textsOf(context).then((texts) => templateFor(db, texts, { kind: 'deal-review' }, now)),
  ]);
  const { person, isMine } = ownerOf(facts, people, settings);
  const reader = readerOf(settings, site, isMine, now);
  const said = parsed(facts);
  const items = itemsShown(byRecord, rhythm);
  const review = await dealReview(context, { facts, snapshots, settings, today: reader.today });
  const ofOwner = person === undefined ? [] : await openItemsOfPerson(db, person.id);
  const history = await flightRecord(context, row, settings, now);
  return {
    type: 'opportunity',
    reader,
    record,
    site,
    facts,
    ...said,
    ...(person === undefined ? {} : isMine ? { manager: personRef(person) } : { owner: personRef(person) }),
    firstSeenAt: row?.firstSeenAt ?? now,
    visits: row?.visits ?? 1,
    items,
    ...(history === undefined ? {} : { history }),
    ownerItems: ofOwner.filter((item) => item.record !== record),
    agenda: {
      question: template.question,
      minutes: template.minutes,
      owner: 'seller',
      preWork: reader.role === 'seller' ? template.sellerPreWork : template.managerPreWork,
      guard: template.guard,
      topics: agendaOf({ occurrence: rhythm, rhythm, isNext: true }, topics, template.topics, () => false, now),
    },
    targets: await takeTargets(db, record, person?.id, now),
    review,
    tethers: items.map((item) => findTether(item, snapshots)).filter((tether) => tether !== undefined),
    missing: missingOf({ facts, closeOn: said.closeOn, elements: review.elements, items, today: reader.today }),
    hasPrivateNote: (note?.privateNote ?? '') !== '',
    ...(note?.sharedNote === undefined ? {} : { sharedNote: note.sharedNote }),
    rhythm,
  };
}
