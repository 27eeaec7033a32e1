import { fullKinds, shortKinds, type MeetingKind } from './meeting-kind';

const first: readonly MeetingKind[] = [
  'one-on-one',
  'coaching',
  'pipeline-review',
  'joint-call',
  'deal-review',
  'forecast-review',
  'team-meeting',
];

/** The order in which kinds stand in lists and columns: those of the week first (look/popup.html), a user's own last. */
export const kindOrder: readonly MeetingKind[] = [...new Set<MeetingKind>([...first, ...fullKinds, ...shortKinds])];

/** Compares kinds by `kindOrder`, own kinds by their id. */
export function byKind(a: MeetingKind, b: MeetingKind): number {
  const [atA, atB] = [kindOrder.indexOf(a), kindOrder.indexOf(b)];
  if (atA === -1 && atB === -1) return a < b ? -1 : a > b ? 1 : 0;
  if (atA === -1 || atB === -1) return atA === -1 ? 1 : -1;
  return atA - atB;
}
