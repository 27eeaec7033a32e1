import type { ComponentChildren, Ref, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';

/**
 * A button of the panel. Without `onPress` it sends the form around it. With `name` it shows its sign alone and says
 * its name to a hand that hovers and to a screen reader.
 */
export function Press(props: {
  /** Classes of parts.css after `btn`; `plain` and others that are no `btn` come by `as`. */
  class?: string;
  as?: string;
  onPress?: () => void;
  sign?: SignName;
  name?: string;
  /** Its name where the text alone says too little. */
  says?: string;
  title?: string;
  isOn?: boolean;
  isOpen?: boolean;
  opens?: 'menu';
  /** The digit that presses it. */
  digit?: number;
  refer?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}): VNode {
  const { name, sign } = props;
  return (
    <button
      type={props.onPress === undefined ? 'submit' : 'button'}
      class={props.as ?? `btn ${name === undefined ? '' : 'icon '}${props.class ?? 'small line'}`}
      aria-label={props.says ?? name}
      title={props.title ?? name}
      aria-pressed={props.isOn}
      aria-expanded={props.isOpen}
      aria-haspopup={props.opens}
      data-key={props.digit}
      ref={props.refer ?? null}
      onClick={props.onPress}
    >
      {sign !== undefined && <Sign name={sign} size={name === undefined && props.as === undefined ? 's' : undefined} />}
      {props.children}
    </button>
  );
}
