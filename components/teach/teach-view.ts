import type { AddressProposal } from '../../lib/domain/taught/propose-addresses';
import { taughtFields, type TaughtField, type TaughtPlace } from '../../lib/domain/taught/taught-site';

/** What was pointed at for a field: where it stands, and what is read there now. */
export interface Pointed {
  places: TaughtPlace[];
  text: string;
}

/** Where teaching stands: one field after another, then a look at all of them. */
export interface TeachView {
  /** Index into `taughtFields`; its length: the look at all. */
  step: number;
  taken: { [Field in TaughtField]?: Pointed };
  /** What would be read where the pointer is now. */
  hovered: string | undefined;
  /** What was pointed at cannot be told from its neighbours. */
  isUnclear: boolean;
  /** Parts of the address that may be the record; the chosen one's index. */
  proposals: AddressProposal[];
  chosen: number;
  name: string;
  isFailed: boolean;
}

export interface TeachActions {
  skip: () => void;
  back: () => void;
  leave: () => void;
  save: () => void;
  rename: (name: string) => void;
  choose: (proposal: number) => void;
}

export const startOf = (proposals: AddressProposal[], name: string): TeachView => ({
  step: 0,
  taken: {},
  hovered: undefined,
  isUnclear: false,
  proposals,
  chosen: 0,
  name,
  isFailed: false,
});

/** The field that is asked for; undefined at the look at all. */
export const fieldAt = ({ step }: TeachView): TaughtField | undefined => taughtFields[step];

/** The next field, with what was pointed at for this one, or without. */
export function goOn(view: TeachView, pointed?: Pointed): TeachView {
  const field = fieldAt(view);
  if (field === undefined) return view;
  const { [field]: _, ...others } = view.taken;
  const taken = pointed === undefined ? others : { ...others, [field]: pointed };
  return { ...view, taken, step: view.step + 1, hovered: undefined, isUnclear: false };
}

export const goBack = (view: TeachView): TeachView => ({
  ...view,
  step: Math.max(0, view.step - 1),
  hovered: undefined,
  isUnclear: false,
  isFailed: false,
});

/** One part alone may be of any page. */
export const canSave = ({ taken, proposals }: TeachView): boolean =>
  Object.keys(taken).length >= 2 && proposals.length > 0;
