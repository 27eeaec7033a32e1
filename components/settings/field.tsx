import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

/** What a control takes to belong to its label, hint and error. */
export interface FieldParts {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A labelled control with a hint, and its error right below it. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Label and hint beside the control (in rows), or above and below it (in forms, so that controls line up). */
  isBeside?: boolean;
  children: (parts: FieldParts) => ComponentChildren;
}): VNode {
  const id = useId();
  const { label, hint, error, isBeside, children } = props;
  // In forms the error takes the hint's place, so that controls of a row stay level.
  const isTold = hint !== undefined && (isBeside === true || error === undefined);
  const describedBy = [isTold && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  const parts: FieldParts = {
    id,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
  const told = isTold && (
    <p class="meta" id={`${id}-hint`}>
      {hint}
    </p>
  );
  return (
    <div class={isBeside === true ? 'set-row' : 'set-field'}>
      <div class="set-label">
        <label for={id}>{label}</label>
        {isBeside === true && told}
      </div>
      <div class="set-control">
        {children(parts)}
        {isBeside !== true && told}
        {error !== undefined && (
          <p class="meta error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
