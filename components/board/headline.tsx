import type { ComponentChildren } from 'preact';
import type { OutcomeRow } from '../popup/outcome-row';
import { isInPart, type ScorePart } from '../popup/outcome-row';
import { Sign, type SignName } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { againstName } from './period-words';
import { sayPercent } from './say-number';

/** The one sentence of the page, and beside it what was left out and what it is compared with. */
export function Headline() {
  const words = useWords();
  const { t } = words;
  const { model, open } = useBoard();
  const { headline, before, period } = model;
  const { held, due, presumed, excused, unseen, upcoming, adHoc } = headline.adherence;
  const rows = headline.slotIds.flatMap((id) => model.rows.get(id) ?? []);
  const part = (name: ScorePart, title: string, sign: SignName, tone: string, text: string): ComponentChildren => {
    const own = rows.filter((row) => isInPart(row, name));
    return own.length === 0 ? null : (
      <li key={name}>
        <Sign name={sign} size="xs" class={tone} />
        <button type="button" class="why quiet" onClick={() => open({ title, slotIds: idsOf(own) })}>
          {text}
        </button>
      </li>
    );
  };
  const counted = rows.filter((row) => !['upcoming', 'excused', 'unseen'].includes(row.state));
  const text =
    due === 0
      ? t(upcoming > 0 ? 'popup_nothing_due_yet' : 'board_nothing_counted')
      : t('board_headline', { count: headline.weeks, held, due, share: sayPercent(words, held, due) });
  return (
    <div class="headline">
      <h2>
        {counted.length === 0 ? (
          text
        ) : (
          <button type="button" class="why quiet" onClick={() => open({ title: text, slotIds: idsOf(counted) })}>
            {text}
          </button>
        )}
      </h2>
      <ul>
        {part('excused', t('popup_title_excused'), 's-excused', 'st-excused', t('popup_excused', { count: excused }))}
        {part('unseen', t('popup_title_unseen'), 's-unseen', 'st-unseen', t('popup_unseen', { count: unseen }))}
        {part(
          'presumed',
          t('popup_title_presumed'),
          's-presumed',
          'st-held',
          t('popup_presumed_of', { presumed, held }),
        )}
        {part(
          'upcoming',
          t('popup_title_upcoming'),
          's-planned',
          'st-planned',
          t('popup_to_come', { count: upcoming }),
        )}
        {adHoc > 0 && (
          <li>
            <Sign name="s-adhoc" size="xs" class="st-held" />
            <button
              type="button"
              class="why quiet"
              onClick={() => open({ title: t('popup_title_ad_hoc'), extras: headline.extras })}
            >
              {t('popup_ad_hoc', { count: adHoc })}
            </button>
          </li>
        )}
        {headline.before !== undefined && before !== undefined && (
          <li>
            {(headline.change ?? 0) !== 0 && <Sign name={(headline.change ?? 0) < 0 ? 'u-down' : 'u-up'} size="xs" />}
            <button
              type="button"
              class="why quiet"
              onClick={() =>
                open({
                  title: againstName(words, model, before, period),
                  slotIds: headline.before?.slotIds ?? [],
                })
              }
            >
              {t('board_from', {
                held: headline.before.held,
                due: headline.before.due,
                period: againstName(words, model, before, period),
                share: sayPercent(words, headline.before.held, headline.before.due),
              })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

const idsOf = (rows: readonly OutcomeRow[]): string[] => rows.map(({ slotId }) => slotId);
