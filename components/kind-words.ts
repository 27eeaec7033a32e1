import type { MeetingKind } from '../lib/domain/meeting-kind';
import type { WordKey, Words } from './words';

const key = (kind: string): string => `kind_${kind.replaceAll('-', '_')}`;

/** The name that a user gave to a kind of their own (`own:<name>`). */
const ownName = (kind: MeetingKind): string | undefined => (kind.startsWith('own:') ? kind.slice(4) : undefined);

/** The name of a kind inside a sentence or a heading: "1:1", "Pipeline review". */
export const kindName = (t: Words['t'], kind: MeetingKind): string => ownName(kind) ?? t(key(kind) as WordKey);

/** The shortest name that is still understood, for badges, axes and narrow columns: "1:1", "Coach", "Pipe". */
export const kindShortName = (t: Words['t'], kind: MeetingKind): string =>
  ownName(kind) ?? t(`${key(kind)}_short` as WordKey);

/** The name of a kind in the middle of a sentence: "the next pipeline review". */
export const kindNameWithin = (t: Words['t'], kind: MeetingKind): string =>
  ownName(kind) ?? t(`${key(kind)}_within` as WordKey);
