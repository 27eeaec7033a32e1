import type { VNode } from 'preact';
import { actionSigns } from '../signs/actions';
import { DrawnSign } from '../signs/drawn-sign';
import type { SignLook } from '../signs/drawn-sign';
import { kindSigns } from '../signs/kinds';
import { stateSigns } from '../signs/states';

const texts = { ...kindSigns, ...stateSigns, ...actionSigns };

export type SignName = keyof typeof texts;

/** One sign of those that a panel needs: what stands in other people's pages stays small. */
export const Sign = ({ name, ...look }: SignLook & { name: SignName }): VNode => (
  <DrawnSign name={name} text={texts[name]} {...look} />
);
