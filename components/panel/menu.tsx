import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { walk } from './joined';

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
  return (
    <div
      class="menu"
      role="menu"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => {
        walk(event);
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        if (event.key === 'Escape') event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
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
          <span>
            {line.label}
            <span class="meta">{line.end}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
