import type { Frequency } from '../../lib/domain/cadence';
import type { SuggestedLine } from '../../lib/domain/suggest-cadence';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { useWords, type WordKey, type Words } from '../words';
import { usePopup } from './popup-context';

function oftenKey({ times, every, unit }: Frequency): WordKey {
  if (times === 2 && every === 1 && unit === 'week') return 'popup_often_twice_a_week';
  if (times !== 1) return 'popup_often_regular';
  if (unit === 'week')
    return every === 1 ? 'popup_often_week' : every === 2 ? 'popup_often_two_weeks' : 'popup_often_regular';
  if (every !== 1) return 'popup_often_regular';
  return unit === 'month' ? 'popup_often_month' : 'popup_often_quarter';
}

/** "4 weekly 1:1s", "a bi-weekly pipeline review"; lines of one kind that are as often count together. */
function offerWords({ t, locale }: Words, lines: readonly SuggestedLine[]): string {
  const alike = Map.groupBy(lines, (line) => `${line.kind}/${oftenKey(line.frequency)}`);
  const phrases = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, { personIds }) => sum + Math.max(1, personIds.length), 0);
    const kind = kindName(t, first.kind);
    const inside = locale.startsWith('de') ? kind : kind.charAt(0).toLocaleLowerCase(locale) + kind.slice(1);
    return t('popup_offer_line', { count, often: t(oftenKey(first.frequency)), kind: inside });
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(phrases);
}

/** No cadence yet, but a rhythm was seen: one click keeps it, and it can be changed first. */
export function OfferNotice({ lines }: { lines: readonly SuggestedLine[] }) {
  const words = useWords();
  const { t } = words;
  const { actions } = usePopup();
  return (
    <section class="pop-sec first">
      <div class="notice held">
        <Sign name="u-spark" class="st-held" />
        <h2>{t('popup_offer', { lines: offerWords(words, lines) })}</h2>
        <p>{t('popup_offer_why')}</p>
        <div class="row">
          <button type="button" class="btn small primary" onClick={() => actions.takeOffer()}>
            {t('popup_offer_take')}
          </button>
          <button type="button" class="btn small" onClick={() => actions.changeOffer()}>
            {t('popup_offer_change')}
          </button>
          <button type="button" class="btn small" onClick={() => actions.declineOffer()}>
            {t('popup_not_now')}
          </button>
        </div>
      </div>
    </section>
  );
}
