import type { ComponentChildren, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';

/** A sentence that asks for something: the fact, then the way out. `row` holds its buttons. */
export function Notice(props: {
  sign: SignName;
  class?: string;
  role?: 'alert';
  head: ComponentChildren;
  text?: string;
  children?: ComponentChildren;
  row?: ComponentChildren;
}): VNode {
  return (
    <div class={`notice ${props.class ?? ''}`} role={props.role}>
      <Sign name={props.sign} />
      <p>
        <b>{props.head}</b> {props.text}
      </p>
      {props.children}
      {props.row !== undefined && <div class="row">{props.row}</div>}
    </div>
  );
}
