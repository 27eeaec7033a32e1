import type { ComponentChildren, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';

/** Small facts in a row, each with its sign; one that is still open is fainter. */
export function Steps(props: {
  label: string;
  steps: readonly (false | readonly [SignName, ComponentChildren])[];
  children?: ComponentChildren;
}): VNode {
  return (
    <ul class="steps lead-in" aria-label={props.label}>
      {props.steps.map(
        (step, place) =>
          step && (
            <li key={place} class={step[0] === 's-planned' ? 'open' : ''}>
              <Sign name={step[0]} size="s" />
              <span>{step[1]}</span>
            </li>
          ),
      )}
      {props.children}
    </ul>
  );
}
