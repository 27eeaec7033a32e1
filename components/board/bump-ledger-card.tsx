import { useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/time';
import { zonedAt } from '../popup/zoned-at';
import { Sign, type SignName } from '../sign';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import type { Bump, BumpLedger } from './bump-ledger';
import { bumpName, placeKeys, sayBy, sayLead, sayPlace } from './bump-words';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';

/** So many lines are open at once; the rest is behind "5 more". */
const shownAtOnce = 6;

/** Each move and cancellation: when it was seen, from where to where, how long before, what is there now, by whom. */
export function BumpLedgerCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const [isAll, setAll] = useState(false);
  const { ledger } = scope.model;
  const { bumps } = ledger;
  const title = t('board_ledger');
  if (bumps.length === 0) {
    return (
      <Card width={8} title={title} sentence={t('board_ledger_what')} name="bump-ledger">
        <Blank title={t('board_ledger_none')} why={t('board_ledger_none_why')} />
      </Card>
    );
  }
  const most = isAll ? bumps.length : shownAtOnce;
  return (
    <Card
      width={8}
      title={title}
      sentence={sentenceOf(words, ledger)}
      behind={{ slotIds: slotsOfBumps(bumps) }}
      name="bump-ledger"
      table={tableOf(words, scope)}
    >
      {ledger.places.some(({ type }) => type !== 'unknown') && <ShareBar ledger={ledger} />}
      <div class="scroll">
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">{t('board_column_seen')}</th>
              <th scope="col">{t('board_column_meeting')}</th>
              <th scope="col">{t('board_column_from_to')}</th>
              <th scope="col">{t('board_column_lead')}</th>
              <th scope="col">{t('board_column_place')}</th>
              <th scope="col" class="n">
                {t('board_column_by')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bumps.map((bump, index) => (
              <BumpLine key={bump.id} bump={bump} isOnPaper={index >= most} />
            ))}
          </tbody>
        </table>
      </div>
      {bumps.length > most && (
        <p class="more">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {t('popup_more', { count: bumps.length - most })}
          </button>
        </p>
      )}
    </Card>
  );
}

function ShareBar({ ledger }: { ledger: BumpLedger }) {
  const { t } = useWords();
  const { open } = useBoard();
  return (
    <div class="share" role="group" aria-label={t('board_column_place')}>
      {ledger.places.map(({ type, count }) => {
        const label = t('board_place', { count, name: t(placeKeys[type]) });
        const own = ledger.bumps.filter(({ inItsPlace }) => inItsPlace.type === type);
        return (
          <button
            key={type}
            type="button"
            class={type}
            style={{ flexGrow: count }}
            title={label}
            onClick={() => open({ title: label, slotIds: slotsOfBumps(own) })}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}

const slotsOfBumps = (bumps: readonly Bump[]): string[] => [...new Set(bumps.map(({ slotId }) => slotId))];

const looks: Record<Bump['what'] | 'tool', [SignName, string]> = {
  moved: ['s-moved', 'st-held'],
  'moved-out': ['s-moved-out', 'st-missed'],
  cancelled: ['s-cancelled', 'st-missed'],
  tool: ['s-auto-moved', 'st-held'],
};

/** @param isOnPaper It is behind "5 more", which cannot be pressed on paper: there it is shown. */
function BumpLine({ bump, isOnPaper }: { bump: Bump; isOnPaper: boolean }) {
  const words = useWords();
  const { t } = words;
  const { model, when, open } = useBoard();
  const [sign, tone] = looks[bump.by === 'tool' && bump.what === 'moved' ? 'tool' : bump.what];
  const name = bumpName(words, bump, model);
  return (
    <tr class={isOnPaper ? 'on-paper' : undefined}>
      <td class="ink-3 nowrap">{bump.seenAt === undefined ? t('board_not_known') : when.short(bump.seenAt)}</td>
      <td>
        <span class="person">
          <Sign name={sign} class={tone} title={t(`board_bump_${bump.what.replace('-', '_') as 'moved'}`)} />
          <button type="button" class="why quiet" onClick={() => open({ title: name, slotIds: [bump.slotId] })}>
            {name}
          </button>
        </span>
      </td>
      <td>
        <span class="slip">
          <span class="ink-2">{when.full(bump.fromAt)}</span>
          {bump.toAt === undefined ? (
            <span class="ink-3">{t('state_cancelled')}</span>
          ) : (
            <>
              <Sign name="u-moved" size="s" title={t('board_to')} />
              {when.full(bump.toAt)}
            </>
          )}
        </span>
      </td>
      <td>
        <span class={bump.isShortNotice ? 'lead-t short' : 'lead-t ink-2'}>
          {bump.isShortNotice && <Sign name="u-clock" size="s" title={t('popup_short_notice')} />}
          {sayLead(words, bump.lead)}
        </span>
      </td>
      <td class={bump.inItsPlace.type === 'unknown' ? 'ink-3' : undefined}>{sayPlace(words, bump.inItsPlace)}</td>
      <td class="n">{sayBy(words, bump, model)}</td>
    </tr>
  );
}

function sentenceOf({ t }: Words, { bumps, places }: BumpLedger): string {
  const calls = places.find(({ type }) => type === 'customer-call')?.count ?? 0;
  const moves = t('board_ledger_count', { count: bumps.length });
  return calls === 0 ? t('board_full_stop', { sentence: moves }) : t('board_ledger_calls', { moves, count: calls });
}

function tableOf(words: Words, { model }: BoardScope): CardTable {
  const { t } = words;
  // For a spreadsheet: sorts as text.
  const stamp = (at: Instant): string =>
    zonedAt(at, model.zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return {
    columns: [
      t('board_column_meeting'),
      t('board_column_seen'),
      t('board_column_was'),
      t('board_column_is'),
      t('board_column_lead'),
      t('board_column_short_notice'),
      t('board_column_place'),
      t('board_column_by'),
    ],
    rows: model.ledger.bumps.map((bump) => {
      const title = bumpName(words, bump, model);
      return {
        cells: [
          title,
          bump.seenAt === undefined ? '' : stamp(bump.seenAt),
          stamp(bump.fromAt),
          bump.toAt === undefined ? t('state_cancelled') : stamp(bump.toAt),
          sayLead(words, bump.lead),
          bump.isShortNotice ? t('board_yes') : '',
          sayPlace(words, bump.inItsPlace),
          sayBy(words, bump, model),
        ],
        drill: { title, slotIds: [bump.slotId] },
      };
    }),
  };
}
