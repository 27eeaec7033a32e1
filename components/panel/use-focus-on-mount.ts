import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The field that a press has just opened takes the focus, once. */
export function useFocusOnMount<Node extends HTMLElement>(): RefObject<Node | null> {
  const node = useRef<Node>(null);
  useEffect(() => node.current?.focus(), []);
  return node;
}
