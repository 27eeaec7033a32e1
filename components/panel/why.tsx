import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useNameId } from './use-name-id';

/** Dotted words that give their reason when pressed. */
export function Why({ words, children }: { words: string; children: ComponentChildren }): VNode {
  const id = useNameId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="why" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <bdi>{words}</bdi>
      </button>
      <div id={id} class="why-more" hidden={!isOpen}>
        {children}
      </div>
    </>
  );
}
