import { Sign } from '../sign';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import { longGapDays, type Equity, type EquityRow, type Gap } from './equity';
import { percentOf } from './say-number';

/** Bars are drawn against this many days, in px per day up to the widest. */
const gapWidth = 62;

/** What each person got of what was promised; by name, as it is about the manager's time and not about them. */
export function EquityCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { equity } = scope.model;
  const title = t('board_equity');
  if (equity.rows.every(({ adherence }) => adherence.due === 0)) {
    return (
      <Card width={5} title={title} sentence={t('board_equity_what')} name="who-gets-the-time">
        <Blank title={t('board_equity_none')} why={t('board_equity_none_why')} />
      </Card>
    );
  }
  const longest = Math.max(1, ...equity.rows.map(({ gap }) => gap?.days ?? 0));
  return (
    <Card
      width={5}
      title={title}
      sentence={equitySentence(words, equity)}
      behind={{ slotIds: [...new Set(equity.rows.flatMap(slotsBehind))] }}
      name="who-gets-the-time"
      table={tableOf(words, scope)}
    >
      <div class="scroll">
        <table class="grid-table equity">
          <thead>
            <tr>
              <th scope="col">{t('board_column_person')}</th>
              <th scope="colgroup" colSpan={2}>
                {t('board_held_to_all')}
              </th>
              <th scope="col">{t('board_column_gap')}</th>
              <th scope="col">{t('board_column_short')}</th>
            </tr>
          </thead>
          <tbody>
            {equity.rows.map((row) => (
              <EquityLine key={row.personId} row={row} longest={longest} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="micro note">
        {t('board_equity_note', { days: longGapDays + 1 })}{' '}
        {equity.team.due > 0 && (
          <button
            type="button"
            class="why quiet"
            onClick={() => scope.open({ title: t('popup_team'), slotIds: equity.team.slotIds })}
          >
            {t('board_equity_team', { held: equity.team.held, due: equity.team.due })}
          </button>
        )}
      </p>
    </Card>
  );
}

/** The bumps and the longest gap: what the sentence speaks of. */
const slotsBehind = ({ shortNoticeIds, gap }: EquityRow): string[] => [...shortNoticeIds, ...(gap?.slotIds ?? [])];

function EquityLine({ row, longest }: { row: EquityRow; longest: number }) {
  const { t } = useWords();
  const { open } = useBoard();
  const name = row.name ?? t('popup_someone');
  const { held, due } = row.adherence;
  return (
    <tr>
      <th scope="row">
        <span class="person">
          <span class="who" aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          <bdi title={name}>{name}</bdi>
        </span>
      </th>
      <td class="wide">
        <div class="dotline" aria-hidden="true">
          {due > 0 && <i style={{ insetInlineStart: `${percentOf(held, due)}%` }} />}
        </div>
      </td>
      <td class="n">
        <button type="button" class="why quiet" onClick={() => open({ title: name, slotIds: row.slotIds })}>
          {t('board_of', { held, due })}
        </button>
      </td>
      <td class="gap">
        {row.gap === undefined ? <span class="ink-3">–</span> : <GapBar gap={row.gap} longest={longest} name={name} />}
      </td>
      <td>
        {row.shortNotice === 0 ? (
          <span class="ink-3">{t('board_none')}</span>
        ) : (
          <button
            type="button"
            class="marks"
            title={t('board_short_count', { count: row.shortNotice, name })}
            onClick={() =>
              open({ title: t('board_short_count', { count: row.shortNotice, name }), slotIds: row.shortNoticeIds })
            }
          >
            {Array.from({ length: Math.min(row.shortNotice, 4) }, (_, index) => (
              <Sign key={index} name="u-clock" class="st-due" />
            ))}
            <span aria-hidden="true">{row.shortNotice}</span>
            <span class="hidden">{t('board_short_count', { count: row.shortNotice, name })}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

function GapBar({ gap, longest, name }: { gap: Gap; longest: number; name: string }) {
  const words = useWords();
  const { when, open } = useBoard();
  const { t } = words;
  const title =
    gap.until === undefined
      ? t('board_gap_open', { from: when.day(gap.from) })
      : t('board_gap_span', { from: when.day(gap.from), until: when.day(gap.until) });
  return (
    <span class="barline" title={title}>
      <i class={gap.isLong ? 'long' : undefined} style={{ inlineSize: `${(gap.days / longest) * gapWidth}px` }} />
      <button
        type="button"
        class="why quiet ink-2 nowrap"
        onClick={() => open({ title: t('popup_person_kind', { name, kind: title }), slotIds: gap.slotIds })}
      >
        {sayGap(words, gap)}
      </button>
      {gap.isLong && <Sign name="s-risk" size="xs" class="st-due" title={t('board_gap_long', { days: longGapDays })} />}
    </span>
  );
}

/** "14 d"; "up to 21 d" where one in it was not observed. */
const sayGap = ({ t }: Words, { days, isPartlySeen }: Gap): string =>
  t(isPartlySeen ? 'board_gap_up_to' : 'board_gap_days', { count: days });

/** Says where the moves fall, without a rank: on one of several only when more than half of at least three do. */
export function equitySentence({ t, locale }: Words, { rows, shortNotice }: Equity): string {
  const nameOf = ({ name }: EquityRow): string => name ?? t('popup_someone');
  const seen = rows.flatMap(({ gap }) => (gap === undefined || gap.isPartlySeen ? [] : gap.days));
  const days = Math.max(0, ...seen);
  const waited = rows.filter(({ gap }) => gap !== undefined && !gap.isPartlySeen && gap.days === days);
  const most = rows.find((row) => rows.length > 1 && shortNotice >= 3 && row.shortNotice * 2 > shortNotice);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(waited.map(nameOf));
  const wait = days === 0 ? [] : [t('board_longest_wait', { count: days, name: names })];
  const moves =
    shortNotice === 0
      ? t('board_no_short_notice')
      : most === undefined
        ? t('board_short_notice_moves', { count: shortNotice })
        : t('board_takes_moves', { name: nameOf(most), part: most.shortNotice, count: shortNotice });
  return t('board_full_stop', { sentence: [moves, ...wait].join(t('popup_semicolon')) });
}

function tableOf(words: Words, { model }: BoardScope): CardTable {
  const { t } = words;
  return {
    columns: [
      t('board_column_person'),
      t('board_column_held'),
      t('board_column_due'),
      t('board_column_excused'),
      t('board_column_unseen'),
      t('board_column_gap_days'),
      t('board_column_short_notice'),
    ],
    rows: model.equity.rows.map(({ name, adherence, gap, shortNotice, slotIds }) => {
      const title = name ?? t('popup_someone');
      const { held, due, excused, unseen } = adherence;
      const cells = [title, held, due, excused, unseen, gap === undefined ? '' : gap.days, shortNotice];
      return { cells, drill: { title, slotIds } };
    }),
  };
}
