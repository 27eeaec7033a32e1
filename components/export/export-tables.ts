import { localDayOf } from '../../lib/domain/day-range';
import type { ActionItem } from '../../lib/domain/action-item';
import type { CardTable } from '../board/card-table';
import { kindName } from '../kind-words';
import { stateLook } from '../popup/state-look';
import type { WordKey, Words } from '../words';
import type { ExportFacts, ExportWish } from './export-facts';
import { dealName, momentOf, nameOf, ownerOf, rhythmName } from './export-names';

type Table = Pick<CardTable, 'columns' | 'rows'>;

const dispositions: Record<ActionItem['disposition'], WordKey> = {
  open: 'board_open_promise',
  done: 'panel_done',
  moved: 'panel_moved',
  dropped: 'panel_dropped',
};

export const isOf = (item: ActionItem, personId: string | undefined): boolean =>
  personId === undefined || item.personId === personId || item.owner === personId;

/** Promises, by the day on which they were made. */
export function itemsTable(words: Words, facts: ExportFacts, { personId }: ExportWish): Table {
  const { t } = words;
  const dayOf = (at: number | undefined) => (at === undefined ? '' : localDayOf(at, facts.zone));
  return {
    columns: [
      t('board_column_promise'),
      t('board_column_who'),
      t('board_column_meeting'),
      t('settings_table_opportunities'),
      t('board_column_due_on'),
      t('export_column_state'),
      t('export_column_agreed'),
      t('export_column_settled'),
      t('export_column_why'),
    ],
    rows: facts.items
      .filter((item) => isOf(item, personId))
      .toSorted((one, other) => one.createdAt - other.createdAt)
      .map((item) => ({
        cells: [
          item.text,
          ownerOf(words, facts, item.owner),
          rhythmName(words, facts, item.rhythm),
          dealName(facts, item.record),
          item.dueOn ?? '',
          t(dispositions[item.disposition]),
          dayOf(item.createdAt),
          dayOf(item.settledAt),
          item.why ?? '',
        ],
      })),
  };
}

/** Each planned meeting with what became of it, week by week, and what was held besides. */
export function meetingsTable(words: Words, facts: ExportFacts, { personId }: ExportWish): Table {
  const { t } = words;
  const row = (week: string, kind: string, who: string, at: number | undefined, minutes: number, state: string) => ({
    cells: [week, kind, who, at === undefined ? '' : momentOf(at, facts.zone), minutes, state],
  });
  return {
    columns: [
      t('export_column_week'),
      t('board_column_meeting'),
      t('board_column_who'),
      t('export_column_start'),
      t('board_column_minutes'),
      t('export_column_state'),
    ],
    rows: facts.weeks.flatMap(({ week, outcomes, adHoc }) => [
      ...outcomes
        .filter(({ slot }) => personId === undefined || slot.personId === personId)
        .map((outcome) => {
          const { slot, startAt } = outcome;
          const who = nameOf(facts, slot.personId);
          return row(week.from, kindName(t, slot.kind), who, startAt, slot.minutes, t(stateLook(outcome).word));
        }),
      ...adHoc
        .filter(({ personIds }) => personId === undefined || personIds.includes(personId))
        .map(({ kind, personIds, startAt, endAt }) => {
          const who = personIds.map((id) => nameOf(facts, id)).join(', ');
          const minutes = Math.round((endAt - startAt) / 60_000);
          return row(week.from, kindName(t, kind), who, startAt, minutes, t('popup_ad_hoc_why'));
        }),
    ]),
  };
}

/** Deals as their pages last showed them: texts of the page, not numbers of ours. */
export function dealsTable({ t }: Words, facts: ExportFacts, { personId }: ExportWish): Table {
  return {
    columns: [
      t('settings_name'),
      t('panel_account'),
      t('panel_stage'),
      t('panel_amount'),
      t('export_column_close'),
      t('export_column_owner'),
      t('export_column_next'),
      t('export_column_first'),
      t('export_column_last'),
    ],
    rows: facts.deals
      .filter(({ ownerId }) => personId === undefined || ownerId === personId)
      .map(({ facts: shown, firstSeenAt, lastSeenAt }) => ({
        cells: [
          ...[shown.name, shown.account, shown.stage, shown.amount, shown.closeDate, shown.owner, shown.nextStep].map(
            (text) => text ?? '',
          ),
          momentOf(firstSeenAt, facts.zone),
          momentOf(lastSeenAt, facts.zone),
        ],
      })),
  };
}
