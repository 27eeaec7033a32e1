import type { TargetedKeyboardEvent, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { pressButton } from './panel-keys';

/** One button of a joined group. */
export interface Choice<Key extends string> {
  key: Key;
  label: string;
  sign?: SignName;
  /** Colour of the sign, on our own pages. */
  tone?: string;
  /** A sign alone; the label is for hover and screen readers. */
  bare?: SignName;
}

/** Up and left go back, down and right forth; from right to left it is the other way round. */
function stepOf(event: TargetedKeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  const arrow = ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight'].indexOf(event.key);
  if (arrow < 0 || event.altKey || event.ctrlKey || event.metaKey) return 0;
  const isMirrored = arrow % 2 === 1 && getComputedStyle(event.currentTarget).direction === 'rtl';
  return arrow < 2 === isMirrored ? 1 : -1;
}

/** Gives the focus to the next button in the group, round and round. */
export function walk(event: TargetedKeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const by = stepOf(event);
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((button) => button === event.target);
  if (by === 0 || at < 0) return undefined;
  event.preventDefault();
  event.stopPropagation();
  const next = buttons[(at + by + buttons.length) % buttons.length];
  next?.focus();
  return next;
}

/**
 * Joined buttons with one place in the order of focus. `radio`: exactly one holds, and arrows choose; `press`: each can
 * be pressed, arrows only walk.
 */
export function Joined<Key extends string>(props: {
  label: string;
  as: 'radio' | 'press';
  choices: readonly Choice<Key>[];
  chosen: string | undefined;
  onChoose: (key: Key) => void;
  class?: string;
}): VNode {
  const { choices, chosen, class: size = '' } = props;
  const isRadio = props.as === 'radio';
  const first = choices.find(({ key }) => key === chosen) ?? choices[0];
  return (
    <div
      class={`joined ${size}`}
      role={isRadio ? 'radiogroup' : 'group'}
      aria-label={props.label}
      onKeyDown={(event) => {
        const next = walk(event);
        if (isRadio && next !== undefined) pressButton(next);
      }}
    >
      {choices.map((choice) => {
        const { key, label, bare, sign = bare } = choice;
        return (
          <button
            key={key}
            type="button"
            class={`btn ${bare === undefined ? size : 'icon'}`}
            tabIndex={choice === first ? 0 : -1}
            role={isRadio ? 'radio' : undefined}
            aria-checked={isRadio ? key === chosen : undefined}
            aria-pressed={isRadio ? undefined : key === chosen}
            aria-label={bare && label}
            title={bare && label}
            onClick={() => props.onChoose(key)}
          >
            {sign !== undefined && <Sign name={sign} size={bare === undefined ? 's' : undefined} class={choice.tone} />}
            {bare === undefined && label}
          </button>
        );
      })}
    </div>
  );
}
