import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few, all in sight: joined buttons that are a radio group. Arrow keys move inside (native radios). */
export function Choice<T extends string>(props: {
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  /** It cannot be changed here; the hint says why. */
  isLocked?: boolean;
  onChoose: (value: T) => void;
}): VNode {
  const id = useId();
  const { label, hint, value, options, isLocked, onChoose } = props;
  return (
    <div class="set-row">
      <div class="set-label">
        <span id={id}>{label}</span>
        {hint !== undefined && <p class="meta">{hint}</p>}
      </div>
      <div class="set-control">
        <div class="choice" role="radiogroup" aria-labelledby={id}>
          {options.map((option) => (
            <label key={option.value} class="choice-part">
              <input
                class="hidden"
                type="radio"
                name={id}
                checked={option.value === value}
                disabled={isLocked === true && option.value !== value}
                onChange={() => onChoose(option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
