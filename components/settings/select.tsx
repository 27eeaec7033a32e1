import type { VNode } from 'preact';
import type { FieldParts } from './field';

export interface SelectOption {
  value: string;
  label: string;
}

/** The browser's own list, in our look. */
export function Select(
  props: Partial<FieldParts> & {
    value: string;
    options: readonly SelectOption[];
    label?: string;
    isSmall?: boolean;
    /** It cannot be changed here; the hint says why. */
    isLocked?: boolean;
    onChoose: (value: string) => void;
  },
): VNode {
  const { value, options, label, isSmall, isLocked, onChoose, ...parts } = props;
  return (
    <select
      {...parts}
      class={isSmall === true ? 'field small' : 'field'}
      value={value}
      disabled={isLocked === true}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
