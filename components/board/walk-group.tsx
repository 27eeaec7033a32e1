import type { ComponentChildren } from 'preact';
import { walk } from '../panel/joined';

/** Buttons of a picture: one place in the order of focus, arrow keys walk (look.md, Keyboard). Give all but one tabIndex -1. */
export const WalkGroup = (props: { label: string; class: string; children: ComponentChildren }) => (
  // Time runs from left to right in pictures in every language.
  <div role="group" dir="ltr" class={props.class} aria-label={props.label} onKeyDown={(event) => void walk(event)}>
    {props.children}
  </div>
);
