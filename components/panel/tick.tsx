import type { VNode } from 'preact';

/** A box to tick, with its words beside it. */
export const Tick = (props: { isOn: boolean; words: string; onTick: (isOn: boolean) => void }): VNode => (
  <label class="remember">
    <input
      class="tick"
      type="checkbox"
      checked={props.isOn}
      onChange={(event) => props.onTick(event.currentTarget.checked)}
    />
    {props.words}
  </label>
);
