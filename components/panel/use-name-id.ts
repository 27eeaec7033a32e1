import { useState } from 'preact/hooks';

let made = 0;

/** An id of its own for a node that names another; the hooks' own counts places in the tree, which we do not need. */
export const useNameId = (): string => useState(() => `cx${(made += 1)}`)[0];
