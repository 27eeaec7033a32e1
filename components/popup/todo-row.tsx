import type { ComponentChildren } from 'preact';
import { Sign, type SignName } from '../sign';

/** One line of a list: sign, words, and at most one thing to press. */
export function TodoRow(props: {
  sign?: SignName;
  tone?: string;
  /** The first thing said, and what explains it. */
  text: ComponentChildren;
  aside?: string | undefined;
  title?: string | undefined;
  /** A second line. */
  more?: ComponentChildren;
  isSub?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <li class={props.isSub ? 'todo sub' : 'todo'}>
      {props.sign === undefined ? <span /> : <Sign name={props.sign} class={props.tone} />}
      <span title={props.title}>
        {props.text}
        {props.aside !== undefined && <span class="ink-3"> {props.aside}</span>}
      </span>
      {props.children === undefined || props.children === false ? <span /> : props.children}
      {props.more !== undefined && <span class="m">{props.more}</span>}
    </li>
  );
}

/** The button of a row; the filled one is there once in a view (look.md, Order). Number keys press it. */
export function RowButton(props: {
  label: string;
  /** With what it is about, for a screen reader. */
  about?: string | undefined;
  isFilled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={`btn small ${props.isFilled ? 'primary' : 'line'}`}
      aria-label={props.about === undefined ? undefined : `${props.label}: ${props.about}`}
      data-main
      onClick={props.onPress}
    >
      {props.label}
    </button>
  );
}
