import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { NextRow } from './next-row';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { useFitting, type Surroundings } from './use-fitting';

/** So many are open at once, or fewer where they have no room; the rest is behind "2 more". */
const shownAtOnce = 5;
/** Number keys press the first buttons. */
const keyed = 3;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What to do now, most pressing first. */
export function NextList(props: { onPick: (pick: Pick) => void; hasFilled: boolean; around: Surroundings }) {
  const { onPick, hasFilled, around } = props;
  const { t } = useWords();
  const { model } = usePopup();
  const [isAll, setAll] = useState(false);
  const list = useRef<HTMLElement>(null);
  const fitting = useFitting(list, model.next, shownAtOnce, around);
  // Before the first paint: a key may follow at once on what is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
      const place = ['1', '2', '3'].indexOf(event.key);
      if (place < 0) return;
      list.current?.querySelectorAll<HTMLButtonElement>('button[data-main]')[place]?.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (model.next.length === 0) return null;
  const shown = isAll ? model.next : model.next.slice(0, Math.max(1, fitting));
  const pressable = shown.filter(({ type }) => type !== 'nothing-left').length;
  const hint =
    model.score.atRisk > 0
      ? t('popup_shorter_counts')
      : pressable > 1
        ? t('popup_keys', { last: Math.min(keyed, pressable) })
        : '';
  // One filled button in a view: the word that is asked for, if any.
  const filled = hasFilled ? -1 : model.next.findIndex(({ type }) => type === 'presumed');
  return (
    <section class="pop-sec" ref={list}>
      <h3>
        {t('popup_next')}
        <span class="end">{hint}</span>
      </h3>
      <ol>
        {shown.map((action, index) => (
          <NextRow
            key={keyOf(action, index)}
            action={action}
            isFilled={index === filled}
            isTight={!isAll && fitting === 0}
            onPick={onPick}
          />
        ))}
      </ol>
      {model.next.length > shown.length && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {t('popup_more', { count: model.next.length - shown.length })}
        </button>
      )}
    </section>
  );
}

const keyOf = (action: { type: string; row?: { slotId: string }; meeting?: { occurrence: string } }, index: number) =>
  action.row?.slotId ?? action.meeting?.occurrence ?? `${action.type}${index}`;
