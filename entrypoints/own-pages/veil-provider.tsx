import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { VeilContext } from '../../components/veil-context';
import type { Words } from '../../components/words';
import type { CoxswainDatabase } from '../../lib/store/database';
import { veilPage } from './veil-page';

/** The privacy screen of a page of ours, and what its buttons know of it. */
export function VeilProvider(props: {
  db: CoxswainDatabase;
  words: Words;
  hasOwnButton: boolean;
  children: ComponentChildren;
}): VNode {
  const { db, words, hasOwnButton, children } = props;
  const [isOn, setOn] = useState(false);
  // In the first drawing and not in an effect: nothing may be painted before it is known.
  const [{ toggle }] = useState(() => veilPage(db, words, { hasOwnButton, changed: setOn }));
  return <VeilContext.Provider value={{ isOn, toggle }}>{children}</VeilContext.Provider>;
}
