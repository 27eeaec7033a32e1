import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Sign } from '../sign';

/** A filter's button, with what it is set to, and its choices below; Esc or a press elsewhere closes it. */
export function FilterMenu({ label, value, children }: { label: string; value: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  return (
    <div
      class="filter-box"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="btn line small filter"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="ink-3">{label}</span>
        <b>{value}</b>
        <Sign name="u-down" size="xs" />
      </button>
      {isOpen && (
        <fieldset id={id} class="choices" aria-label={label}>
          {children}
        </fieldset>
      )}
    </div>
  );
}

/** One choice of several, or one of many. */
export const FilterChoice = (props: {
  as: 'radio' | 'checkbox';
  name: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
}) => (
  <label class="choice">
    <input
      type={props.as}
      name={props.name}
      class={props.as === 'checkbox' ? 'tick' : undefined}
      checked={props.isChosen}
      onChange={props.onChoose}
    />
    <bdi>{props.label}</bdi>
  </label>
);
