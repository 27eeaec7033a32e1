import type { VNode } from 'preact';
import { drawing } from './drawing';

/** How a sign stands in a text. Sizes: xs 12, s 14, none 16, m 18, l 20 px. */
export interface SignLook {
  size?: 'xs' | 's' | 'm' | 'l' | undefined;
  /** With it the sign is an image of that name; without, decoration and hidden from screen readers. */
  title?: string | undefined;
  class?: string | undefined;
}

/** A sign from its text (see `drawing`); a state's carries its name as a class, so that it can have its colour. */
export function DrawnSign({ name, text, size, title, class: more }: SignLook & { name: string; text: string }): VNode {
  const isState = name.startsWith('s-');
  return (
    <svg
      class={['sign', isState && name, size, text[0] === '>' && 'flip', more].filter(Boolean).join(' ')}
      viewBox={isState ? '0 0 16 16' : '0 0 20 20'}
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      style={`stroke-width:${isState ? 1.6 : 'var(--cx-stroke,1.5)'}`}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined}
    >
      {title && <title>{title}</title>}
      {drawing(text)}
    </svg>
  );
}
