import type { VNode } from 'preact';
import { actionSigns } from './signs/actions';
import { DrawnSign } from './signs/drawn-sign';
import type { SignLook } from './signs/drawn-sign';
import { kindSigns } from './signs/kinds';
import { pageActionSigns } from './signs/page-actions';
import { pageStateSigns } from './signs/page-states';
import { stateSigns } from './signs/states';

export type KindSignName = keyof typeof kindSigns;
export type StateSignName = keyof typeof stateSigns | keyof typeof pageStateSigns;
export type ActionSignName = keyof typeof actionSigns | keyof typeof pageActionSigns;
export type SignName = KindSignName | StateSignName | ActionSignName;

const texts: Record<SignName, string> = {
  ...kindSigns,
  ...stateSigns,
  ...pageStateSigns,
  ...actionSigns,
  ...pageActionSigns,
};

/** One sign of the whole set, for our own pages; a panel has its own, smaller `Sign`. */
export const Sign = ({ name, ...look }: SignLook & { name: SignName }): VNode => (
  <DrawnSign name={name} text={texts[name]} {...look} />
);
