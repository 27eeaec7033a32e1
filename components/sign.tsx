import type { VNode } from 'preact';
import { actionSigns } from './signs/actions';
import { drawing } from './signs/drawing';
import { kindSigns } from './signs/kinds';
import { stateSigns } from './signs/states';

export type KindSignName = keyof typeof kindSigns;
export type StateSignName = keyof typeof stateSigns;
export type ActionSignName = keyof typeof actionSigns;
export type SignName = KindSignName | StateSignName | ActionSignName;

const drawings: Record<SignName, string> = { ...kindSigns, ...stateSigns, ...actionSigns };

/** Arrows follow the direction of the text; ticks, crosses and people do not (look.md, Density and space). */
const turning: ReadonlySet<SignName> = new Set<SignName>([
  's-moved',
  's-auto-moved',
  's-moved-out',
  'u-moved',
  'u-right',
  'u-left',
  'u-fold',
  'u-park',
  'u-undo',
  'u-open',
]);

/**
 * One sign of the set. Without a `title` it is decoration and hidden from screen readers; with one it is an image of
 * that name. Sizes: xs 12, s 14, none 16, m 18, l 20 px.
 */
export function Sign(props: {
  name: SignName;
  size?: 'xs' | 's' | 'm' | 'l' | undefined;
  title?: string | undefined;
  class?: string | undefined;
}): VNode {
  const { name, size, title } = props;
  const names = ['sign', size, turning.has(name) && 'flip', props.class].filter(Boolean).join(' ');
  const isState = name.startsWith('s-');
  return (
    <svg
      class={names}
      viewBox={isState ? '0 0 16 16' : '0 0 20 20'}
      {...(title === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': title })}
    >
      {title !== undefined && <title>{title}</title>}
      {drawing(drawings[name], isState)}
    </svg>
  );
}
