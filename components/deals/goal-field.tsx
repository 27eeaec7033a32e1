import { useId, useState } from 'preact/hooks';
import { parseMoney } from '../../lib/domain/money';
import { useWords, type Words } from '../words';
import { useDeals } from './deals-scope';
import { sayMoney } from './say-money';

/** What is to be won in a quarter: saved when it is left or Enter is pressed, taken back when it is emptied. */
export function GoalField() {
  const words = useWords();
  const { t } = words;
  const { goal, actions, isReadOnly } = useDeals();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const sample = sayMoney(words, '500000', goal?.currency ?? 'EUR');
  const keep = (): void => {
    if (draft === undefined) return;
    const wanted = goalIn(words, draft);
    setWrong(wanted === null);
    if (wanted === null) return;
    actions.saveGoal(wanted);
    setDraft(undefined);
  };
  return (
    <div class="goal">
      <label for={id}>{t('deals_goal')}</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        disabled={isReadOnly}
        value={draft ?? (goal === undefined ? '' : sayMoney(words, goal.amount, goal.currency))}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') {
            setDraft(undefined);
            setWrong(false);
          }
        }}
      />
      <p id={`${id}-hint`} class={isWrong ? 'meta error' : 'meta'} role={isWrong ? 'alert' : undefined}>
        {t(isWrong ? 'deals_goal_wrong' : 'deals_goal_hint', { sample })}
      </p>
    </div>
  );
}

/** `undefined` takes the goal back; null is none: a goal has one amount above zero, and its currency. */
function goalIn({ locale }: Words, text: string): { amount: string; currency: string } | undefined | null {
  if (text.trim() === '') return undefined;
  const money = parseMoney(text, { locale });
  if (money === null || 'readings' in money || money.currency === undefined) return null;
  return money.amount.startsWith('-') || money.amount === '0' ? null : { ...money, currency: money.currency };
}
