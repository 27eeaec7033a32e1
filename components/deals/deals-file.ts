import { localDayOf } from '../../lib/domain/day-range';
import type { DealsSeen } from '../../lib/domain/deal/deals-seen';
import type { CardTable } from '../board/card-table';
import { sayTrip } from '../deal/deal-words';
import type { Words } from '../words';

/** The deals that are shown, for a spreadsheet: days as ISO days, amounts exact where they are certain, else as written. */
export function dealsFile(words: Words, { rows, zone }: Pick<DealsSeen, 'rows' | 'zone'>): CardTable {
  const { t } = words;
  return {
    columns: [
      t('deals_deal'),
      t('panel_account'),
      t('deals_owner'),
      t('panel_stage'),
      t('deals_stage_days_column'),
      t('panel_amount'),
      t('deals_currency'),
      t('panel_close'),
      t('deals_pushes'),
      t('deals_slipped'),
      t('deals_why'),
      t('deals_outcome'),
      t('deals_review'),
      t('deals_last_seen'),
    ],
    rows: rows.map((row) => ({
      cells: [
        row.name ?? '',
        row.account ?? '',
        row.owner ?? '',
        row.stage?.name ?? '',
        row.stage?.days ?? '',
        row.amount?.amount ?? row.amountText ?? '',
        row.amount?.currency ?? '',
        row.closeOn ?? row.closeText ?? '',
        row.pushes.count,
        row.pushes.slipped,
        row.trips.map((trip) => sayTrip(words, trip, (day) => day)).join('; '),
        row.outcome === undefined ? '' : t(`panel_${row.outcome}`),
        row.lastReviewAt === undefined ? '' : localDayOf(row.lastReviewAt, zone),
        localDayOf(row.lastSeenAt, zone),
      ],
    })),
  };
}
