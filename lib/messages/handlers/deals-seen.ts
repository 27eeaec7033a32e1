import type { MeetingBrief } from '../../domain/brief';
import { localDayOf } from '../../domain/day-range';
import { freshDeals, hygieneList, worthReview, type ReviewPick } from '../../domain/deal/deals-to-bring';
import { stagesSeen } from '../../domain/deal/stage-order';
import type { DealMoment, FlightRecord } from '../../domain/deal/flight-record';
import { isMe } from '../../domain/match-person';
import type { SeenOpportunity } from '../../domain/opportunity';
import type { Person } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import type { Instant } from '../../domain/time';
import { readDealRows, snapshotsBeside } from '../../store/deal-rows';
import { snapshotsOf } from '../../store/opportunities';
import type { HandlerContext } from './edit-context';
import { homeZone } from './reader';

const momentOf = (settings: Settings, now: Instant): DealMoment & { settings: Settings; now: Instant } => {
  const zone = homeZone(settings);
  return { settings, now, zone, today: localDayOf(now, zone) };
};

/** What the visits to one deal showed; undefined where it is not stored, or nobody words it. */
export async function flightRecord(
  { db, deals }: HandlerContext,
  seen: SeenOpportunity | undefined,
  settings: Settings,
  now: Instant,
): Promise<FlightRecord | undefined> {
  if (deals === undefined || seen === undefined) return undefined;
  const moment = momentOf(settings, now);
  const stages = stagesSeen(await snapshotsOf(db, seen.id));
  // Only a deal that was in two stages asks which comes first.
  const others = stages.length > 1 ? await snapshotsBeside(db, seen.id) : [];
  const [row] = await readDealRows(db, [seen], moment, others);
  return row && deals.record(row, moment);
}

/** What a brief is made with. */
interface Around {
  settings: Settings;
  people: readonly Person[];
  now: Instant;
}

/** Whose deals a meeting is about: mine with my manager, a report's, or those of the whole team. */
function isOfMeeting(brief: MeetingBrief, { people, settings: { me } }: Around): (deal: SeenOpportunity) => boolean {
  const withManager = brief.people.some(({ relation }) => relation === 'manager');
  const reports = brief.people.length > 0 && !brief.withTeam ? brief.people : people;
  const ids = new Set(reports.filter(({ relation }) => relation === 'report').map(({ id }) => id));
  return ({ ownerId, facts: { owner: name, ownerAddress: address } }) =>
    ownerId === undefined
      ? withManager && isMe({ ...(name && { name }), ...(address && { address }) }, me)
      : ids.has(ownerId);
}

/**
 * A review that is not over, with the deals that it is given: for a deal review those that trip a threshold and are not
 * on its agenda yet, for a pipeline review what is missing or past, a list per owner. Only for a brief that is opened: a
 * week of chips does not show it.
 */
export async function withDeals(
  { db, deals }: HandlerContext,
  brief: MeetingBrief,
  around: Around,
): Promise<MeetingBrief> {
  const isOffer = brief.kind === 'deal-review';
  if (deals === undefined || (!isOffer && brief.kind !== 'pipeline-review')) return brief;
  if (brief.endAt !== undefined && brief.endAt < around.now) return brief;
  const moment = momentOf(around.settings, around.now);
  const seen = await db.opportunities.filter(isOfMeeting(brief, around)).toArray();
  const rows = freshDeals(await readDealRows(db, seen, moment), moment.today, moment.zone);
  const onAgenda = new Set(brief.agenda.topics.map(({ from }) => (from.type === 'opportunity' ? from.record : '')));
  const found = isOffer
    ? worthReview(rows).filter(({ row }) => !onAgenda.has(row.record))
    : hygieneList(rows, moment.today);
  if (found.length === 0) return brief;
  const nameOf = ({ row }: ReviewPick) => around.people.find(({ id }) => id === row.ownerId)?.name ?? '';
  const picks =
    new Set(rows.map(({ ownerId }) => ownerId)).size < 2
      ? found
      : found
          .map((pick) => ({ ...pick, owner: nameOf(pick) }))
          .toSorted((one, other) => one.owner.localeCompare(other.owner));
  return { ...brief, deals: deals.list(picks, { seen: rows.length, isOffer }, moment) };
}
