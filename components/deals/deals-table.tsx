import { localDayOf } from '../../lib/domain/day-range';
import type { DealRow } from '../../lib/domain/deal/deal-row';
import { csvOf } from '../board/csv';
import { sayTrip } from '../deal/deal-words';
import { Sign } from '../sign';
import { useWords } from '../words';
import { dealsFile } from './deals-file';
import { useDeals } from './deals-scope';

/** Every deal that the filters show, one line each; what is not certain stands as the page wrote it. */
export function DealsTable() {
  const words = useWords();
  const { t, locale } = words;
  const { model, actions } = useDeals();
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const sayDay = (day: string): string => days.format(Date.parse(day));
  const heads = [
    'deals_deal',
    'deals_owner',
    'panel_stage',
    'panel_amount',
    'panel_close',
    'deals_pushes',
    'deals_why',
  ];
  return (
    <section class="card" aria-label={t('deals_title')}>
      <header class="card-head">
        <h3>{t('deals_title')}</h3>
        <p>{t('deals_honest')}</p>
        <div class="tools">
          <button
            type="button"
            class="btn icon small"
            aria-label={t('board_as_file', { card: t('deals_title') })}
            title={t('board_as_file', { card: t('deals_title') })}
            onClick={() => actions.download(`coxswain-deals-${model.today}.csv`, csvOf(dealsFile(words, model)))}
          >
            <Sign name="u-download" />
          </button>
        </div>
      </header>
      <div class="scroll">
        <table class="grid-table deals">
          <thead>
            <tr>
              {[...heads, 'deals_review', 'deals_last_seen'].map((key) => (
                <th key={key} scope="col">
                  {t(key as 'deals_deal')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <DealLine key={row.record} row={row} sayDay={sayDay} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DealLine({ row, sayDay }: { row: DealRow; sayDay: (day: string) => string }) {
  const words = useWords();
  const { t } = words;
  const { zone } = useDeals().model;
  const { name, account, owner, stage, outcome, pushes, lastReviewAt } = row;
  const doubted = (text: string) => (
    <span class="doubt" title={t('panel_two_readings')}>
      <bdi>{text}</bdi> <Sign name="s-partial" size="xs" />
    </span>
  );
  return (
    <tr>
      <th scope="row">
        <bdi>{name ?? t('deals_deal')}</bdi>
        {account !== undefined && <bdi class="meta">{account}</bdi>}
      </th>
      <td>{owner === undefined ? <span class="ink-3">{t('panel_not_read')}</span> : <bdi>{owner}</bdi>}</td>
      <td>
        <bdi>{stage?.name ?? <span class="ink-3">{t('panel_not_read')}</span>}</bdi>
        {outcome === undefined
          ? stage !== undefined &&
            stage.days > 0 && <span class="meta">{t('deals_stage_days', { count: stage.days })}</span>
          : stage?.name.toLowerCase() !== t(`panel_${outcome}`) && <span class="meta">{t(`panel_${outcome}`)}</span>}
      </td>
      <td class="n">
        {row.amountText === undefined ? (
          <span class="ink-3">{t('panel_not_read')}</span>
        ) : row.amount === undefined ? (
          doubted(row.amountText)
        ) : (
          <bdi>{row.amountText}</bdi>
        )}
      </td>
      <td class="nowrap">
        {row.closeOn !== undefined ? (
          sayDay(row.closeOn)
        ) : row.closeText === undefined ? (
          <span class="ink-3">{t('panel_not_read')}</span>
        ) : (
          doubted(row.closeText)
        )}
      </td>
      <td>
        {pushes.count === 0 ? <span class="ink-3">{t('board_none')}</span> : pushes.count}
        {pushes.slipped > 0 && <span class="meta">{t('deals_out_of_quarter', { count: pushes.slipped })}</span>}
      </td>
      <td class="trips">{row.trips.map((trip) => sayTrip(words, trip, sayDay)).join(' · ')}</td>
      <td class="nowrap">
        {lastReviewAt === undefined ? (
          <span class="ink-3">{t('deals_review_never')}</span>
        ) : (
          sayDay(localDayOf(lastReviewAt, zone))
        )}
      </td>
      <td class="nowrap">{sayDay(localDayOf(row.lastSeenAt, zone))}</td>
    </tr>
  );
}
