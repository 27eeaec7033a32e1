import type { ComponentChildren, VNode } from 'preact';
import { isOpen } from '../../lib/domain/action-item';
import type { ActionItem } from '../../lib/domain/action-item';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';

/** Folded: the sign, the name and the one fact that matters most now. */
export function Pill(props: {
  sign: SignName;
  name: ComponentChildren;
  onUnfold: () => void;
  children?: ComponentChildren;
}): VNode {
  return (
    <button type="button" class="pill" aria-expanded={false} onClick={props.onUnfold}>
      <Sign name={props.sign} size="m" />
      <span>{props.name}</span>
      {props.children}
    </button>
  );
}

/** One fact on a pill. */
export function Fact({ sign, children }: { sign: SignName; children: string }): VNode {
  return (
    <>
      <span class="bar" />
      <span class={sign === 's-risk' ? 'fact ink-due' : 'fact ink-2'}>
        <Sign name={sign} size="s" />
        {children}
      </span>
    </>
  );
}

/** How many promises are over their day; nothing when none is. */
export function OverFact({ items, children }: { items: readonly ActionItem[]; children?: VNode }): VNode | null {
  const { t } = useWords();
  const { today } = usePanel();
  const count = items.filter((item) => isOpen(item) && item.dueOn !== undefined && item.dueOn < today).length;
  if (count === 0) return children ?? null;
  return (
    <Fact sign="s-risk">
      {t('panel_over', { count })}
    </Fact>
  );
}
