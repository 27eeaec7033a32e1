import type { ComponentChildren, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { useNameId } from './use-name-id';

/** A part of the panel under its heading; `end` stands at the far side, lighter. */
export function Section(props: {
  head: ComponentChildren;
  end?: string | false | undefined;
  children: ComponentChildren;
}): VNode {
  const id = useNameId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-head">
        <span id={id}>{props.head}</span>
        <span class="end">{props.end}</span>
      </h3>
      {props.children}
    </section>
  );
}

/** An empty place: what is so, and what fills it. */
export function Empty({ sign, head, children }: { sign: SignName; head: string; children: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <Sign name={sign} size="l" />
      <p>
        <b>{head}</b>
        <br />
        {children}
      </p>
    </div>
  );
}

/** A row that unfolds what stands in it. `what`: beside the head, lighter; `end`: at the far side. */
export function Fold(props: {
  head: ComponentChildren;
  sign?: ComponentChildren;
  what?: string;
  end?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <details class="fold">
      <summary>
        {props.sign ?? <span />}
        {props.head}
        <span class="what">{props.what}</span>
        <span class="micro">{props.end}</span>
        <Sign name="u-right" size="s" class="turn" />
      </summary>
      <div class="inside">{props.children}</div>
    </details>
  );
}
