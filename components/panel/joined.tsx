import type { TargetedKeyboardEvent, VNode } from 'preact';
import { Sign } from '../sign';
import type { SignName } from '../sign';

/** One button of a joined group. */
export interface Choice<Key extends string> {
  key: Key;
  label: string;
  sign?: SignName;
  /** Colour of the sign. */
  tone?: string;
  /** The label is for hover and screen readers only. */
  isBare?: boolean;
}

/** Arrow keys walk inside the group; time and reading order decide which way is forward. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const isBack = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const isForth = isBack === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const by = [isForth, 'ArrowDown'].includes(event.key) ? 1 : [isBack, 'ArrowUp'].includes(event.key) ? -1 : 0;
  if (by === 0 || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  event.preventDefault();
  event.stopPropagation();
  return buttons[(at + by + buttons.length) % buttons.length];
}

/**
 * Joined buttons with one place in the order of focus. `radio`: exactly one holds, and arrows choose; `press`: each can
 * be pressed, arrows only walk.
 */
export function Joined<Key extends string>(props: {
  label: string;
  as: 'radio' | 'press';
  choices: readonly Choice<Key>[];
  chosen: Key | undefined;
  onChoose: (key: Key) => void;
  class?: string;
}): VNode {
  const isRadio = props.as === 'radio';
  const inOrder = Math.max(
    0,
    props.choices.findIndex(({ key }) => key === props.chosen),
  );
  const buttonClass = props.class?.includes('small') ? 'btn small' : 'btn';
  return (
    <div
      class={`joined ${props.class ?? ''}`}
      role={isRadio ? 'radiogroup' : 'group'}
      aria-label={props.label}
      onKeyDown={(event) => {
        const next = walk(event);
        next?.focus();
        if (isRadio) next?.click();
      }}
    >
      {props.choices.map((choice, index) => (
        <button
          key={choice.key}
          type="button"
          class={choice.isBare ? `${buttonClass} icon` : buttonClass}
          tabIndex={index === inOrder ? 0 : -1}
          {...(isRadio
            ? { role: 'radio', 'aria-checked': choice.key === props.chosen }
            : { 'aria-pressed': choice.key === props.chosen })}
          {...(choice.isBare ? { 'aria-label': choice.label, title: choice.label } : {})}
          onClick={() => props.onChoose(choice.key)}
        >
          {choice.sign !== undefined && (
            <Sign name={choice.sign} size={choice.isBare ? undefined : 's'} class={choice.tone} />
          )}
          {!choice.isBare && choice.label}
        </button>
      ))}
    </div>
  );
}
