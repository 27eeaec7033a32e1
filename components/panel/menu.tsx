import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../sign';
import type { SignName } from '../sign';

/** One line of a menu. */
export interface MenuLine {
  key: string;
  label: string;
  end?: string;
  sign: SignName;
  onPick: () => void;
}

/** A menu that takes the focus when it opens; arrows walk, Esc and Tab close it and nothing else. */
export function Menu({
  label,
  lines,
  onClose,
}: {
  label: string;
  lines: readonly MenuLine[];
  onClose: () => void;
}): VNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = buttons.findIndex((button) => button === event.target);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {lines.map((line) => (
        <button
          key={line.key}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            line.onPick();
          }}
        >
          <Sign name={line.sign} />
          <span>{line.label}</span>
          <span class="meta">{line.end}</span>
        </button>
      ))}
    </div>
  );
}
