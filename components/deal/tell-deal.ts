import { daysBetween, localDayOf } from '../../lib/domain/day-range';
import type { DealRow } from '../../lib/domain/deal/deal-row';
import type { DealLine, DealMoment, DealTeller, FlightRecord } from '../../lib/domain/deal/flight-record';
import type { Words } from '../create-words';
import { dealPicture } from './deal-picture';
import { moveWord, sayMove, sayTrip, shortDays } from './deal-words';

/** Deals in the words of one language. */
export function dealTeller(words: Words): DealTeller {
  const { t, locale } = words;
  let formats: { day: (day: string) => string; list: Intl.ListFormat } | undefined;
  // Made when first asked for: the worker starts for other things too.
  const made = () => (formats ??= { day: shortDays(locale), list: new Intl.ListFormat(locale, { type: 'unit' }) });
  const whyOf = (why: readonly Parameters<typeof sayTrip>[1][]): string =>
    made().list.format(why.map((each) => sayTrip(words, each, made().day)));
  return {
    record: (row, at) => {
      const { day } = made();
      const dayOf = (instant: number) => day(localDayOf(instant, at.zone));
      const picture = dealPicture(words, row, at);
      return {
        says: [...sentences(t, row), ...lastVisit(t, row, at)],
        trips: row.trips.map((trip) => sayTrip(words, trip, day)),
        ...(row.trips.length === 0 ? {} : { worth: t('deal_worth', { why: whyOf(row.trips) }) }),
        moves: row.moves.toReversed().map((move) => ({
          on: dayOf(move.seenAt),
          word: moveWord(t, move.type),
          what: sayMove(words, move, day),
        })),
        ...(picture === undefined ? {} : { picture }),
      };
    },
    list: (picks, { seen, isOffer }, { today, zone }) => {
      const owners = new Set<string>();
      return {
        head: t(isOffer ? 'deal_offers' : 'deal_lacks'),
        end: t('deal_of_seen', { count: picks.length, of: seen }),
        lines: picks.map(({ row, why, owner }): DealLine => {
          const isFirst = owner !== undefined && !owners.has(owner);
          if (isFirst) owners.add(owner);
          const seenOn = localDayOf(row.lastSeenAt, zone);
          const what = whyOf(why);
          const title = shortened(row.name ?? row.account ?? t('panel_opportunity'));
          return {
            record: row.record,
            title,
            ...(isOffer ? { put: t('panel_put_on', { title }) } : {}),
            says: seenOn === today ? what : t('deal_as_of', { what, day: made().day(seenOn) }),
            ...(isFirst ? { owner } : {}),
          };
        }),
      };
    },
  };
}

function sentences(t: Words['t'], { pushes, closeOn, stage, nextStep, visits }: DealRow): FlightRecord['says'] {
  const says: FlightRecord['says'] = [];
  if (pushes.count > 0) {
    const quarters = pushes.slipped === 0 ? '' : t('deal_pushed_quarters', { count: pushes.slipped });
    const more = t('deal_pushed_days', { count: pushes.days, quarters });
    says.push({ head: t('deal_pushed', { count: pushes.count }), more });
  } else if (closeOn !== undefined && visits > 1) says.push({ head: t('deal_not_pushed') });
  const isNew = nextStep.is === 'written' && nextStep.isSameAsReviewed === false;
  const step = isNew ? t('deal_step_new') : undefined;
  if (stage !== undefined && stage.days > 0) {
    says.push({
      head: t('deal_stage_age', { count: stage.days }),
      ...(step === undefined ? {} : { more: ` ${step}` }),
    });
  } else if (step !== undefined) says.push({ head: step });
  return says;
}

/** The title of the topic that may come of it, too. */
const mostOfTitle = 120;
const shortened = (title: string): string =>
  title.length > mostOfTitle ? `${title.slice(0, mostOfTitle - 1).trimEnd()}…` : title;

/** How long ago somebody looked, before today. */
function lastVisit(
  t: Words['t'],
  { lastSeenAt, visitedAt }: DealRow,
  { today, zone }: DealMoment,
): FlightRecord['says'] {
  const before = [...visitedAt, lastSeenAt].map((at) => localDayOf(at, zone)).findLast((day) => day < today);
  return before === undefined ? [] : [{ head: '', more: t('deal_last_visit', { count: daysBetween(before, today) }) }];
}
