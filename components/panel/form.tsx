import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './panel-context';

/** Enter in any of its fields does what its button does. */
export function Form(props: { class?: string; onSend: () => void; children: ComponentChildren }): VNode {
  return (
    <form
      class={props.class}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      {props.children}
    </form>
  );
}

/** One line of text, a day or a number. `isFirst`: it was opened by a press and takes the focus. */
export function Field(props: {
  label: string;
  value: string;
  onText: (text: string) => void;
  onLeave?: () => void;
  type?: 'text' | 'date' | 'number';
  hint?: string;
  isFirst?: boolean;
}): VNode {
  const { mayTakeFocus } = usePanel();
  const node = useRef<HTMLInputElement>(null);
  // Preact 11 types each input type apart, by its role; none of ours has one, so one of them stands for all.
  const type = (props.type ?? 'text') as 'text';
  useEffect(() => {
    if (props.isFirst && mayTakeFocus()) node.current?.focus();
  }, [props.isFirst, mayTakeFocus]);
  return (
    <input
      class={`field ${type}`}
      type={type}
      ref={node}
      aria-label={props.label}
      placeholder={props.hint ?? ''}
      maxLength={10_000}
      value={props.value}
      onInput={(event) => props.onText(event.currentTarget.value)}
      onBlur={props.onLeave}
    />
  );
}
