import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewedElement } from '../../lib/domain/review/deal-review';
import { scores, type Score } from '../../lib/domain/review/review';
import { useWords, type WordKey } from '../words';
import { Field } from './form';
import { Joined } from './joined';
import { usePanel } from './panel-context';
import { Pips } from './pips';
import { Press } from './press';
import { Name } from './said';
import { useWritten } from './use-written';

const wordOf = (score: Score | null | undefined): WordKey =>
  typeof score === 'number' ? (`panel_score_${score}` as WordKey) : 'panel_score_blank';

/**
 * One element: what is known of it and by what, or the cheapest test. 0 to 3 score it wherever the focus is in it but in a
 * field, Backspace makes it blank.
 */
export function ElementRow(props: { record: string; element: ReviewedElement; isWeak: boolean }): VNode {
  const { t } = useWords();
  const { save, times, today } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const { id, name, test, score, evidence = '', on } = props.element;
  const change = (to: { score?: Score | null; evidence?: string; on?: string | null }, said?: string) =>
    save({ type: 'review.score', record: props.record, element: id, ...to }, said);
  const choose = (to: Score | null): void =>
    void change({ score: to }, t('panel_scored', { element: name, score: t(wordOf(to)) }));
  const onKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = scores.find((each) => String(each) === event.key);
    if (to === undefined && event.key !== 'Backspace') return;
    event.preventDefault();
    choose(to ?? null);
  };
  /**
   * The day as it is being typed, figure by figure: each figure makes a day of its own, and what is saved would be put
   * over the next. Kept after that too: a text that is saved later would be of today.
   */
  const [typedOn, setTypedOn] = useState<string>();
  const written = useWritten(`evidence:${id}`, evidence, (text) =>
    change({ evidence: text, ...(typedOn && { on: typedOn }) }),
  );
  return (
    <li class="element" onKeyDown={onKey}>
      <Press as="element-head" isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        <Name text={name} most={60} />
        <span class="micro">{t(wordOf(score))}</span>
        <Pips score={score} />
      </Press>
      {isOpen ? (
        <>
          {test !== '' && <p>{t('panel_cheapest_test', { test })}</p>}
          <Joined
            as="radio"
            class="small"
            label={t('panel_score_of', { element: name })}
            choices={scores.map((each) => ({ key: String(each), label: t(wordOf(each)) }))}
            chosen={score === undefined ? undefined : String(score)}
            onChoose={(key) => choose(key === String(score) ? null : (scores[Number(key)] ?? null))}
          />
          <div class="row">
            <Field
              label={t('panel_evidence')}
              hint={t('panel_evidence')}
              value={written.value}
              onText={written.onInput}
              onLeave={written.onBlur}
            />
            <Field
              type="date"
              label={t('panel_evidence_on')}
              value={typedOn ?? on ?? today}
              onText={setTypedOn}
              onLeave={() => typedOn !== undefined && void change({ on: typedOn || null })}
            />
          </div>
        </>
      ) : evidence !== '' ? (
        <p>
          <Name text={evidence} most={160} />
          {on !== undefined && ` · ${times.shortDay(on)}`}
        </p>
      ) : (
        props.isWeak && test !== '' && <p>{t('panel_cheapest_test', { test })}</p>
      )}
    </li>
  );
}
