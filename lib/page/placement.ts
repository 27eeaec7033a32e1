/** A rectangle of the viewport, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Placement =
  | { mode: 'beside'; left: number; top: number; maxHeight: number }
  | { mode: 'sheet'; maxHeight: number }
  | { mode: 'dock'; maxHeight: number };

/** Distances of look.md, "Where the panel stands", in pixels. */
const gap = 8;
const foot = 16;
const dockTop = 72;

/**
 * Where the panel stands: beside the card, 8 px off, top edges level; else at the other side; else a sheet at the foot,
 * two thirds high at most. Without a card it docks at the inline end.
 * @param size What must have room: a panel may scroll from 360 px on, a pill is as small as it is.
 */
export function placePanel(
  card: Rect | undefined,
  viewport: { width: number; height: number },
  { width, height }: { width: number; height: number } = { width: 360, height: 360 },
): Placement {
  const sheet: Placement = { mode: 'sheet', maxHeight: Math.round((viewport.height * 2) / 3) };
  const needed = width + 2 * gap;
  if (viewport.width < needed || viewport.height < 360) return sheet;
  if (card === undefined) return { mode: 'dock', maxHeight: viewport.height - dockTop - foot };
  const top = Math.min(Math.max(card.top, gap), Math.max(gap, viewport.height - height - foot));
  const maxHeight = viewport.height - top - foot;
  // Of a card that is partly scrolled or dragged out, the part that is seen counts.
  const before = Math.min(card.left, viewport.width);
  const after = Math.max(card.right, 0);
  if (viewport.width - after >= needed) return { mode: 'beside', left: after + gap, top, maxHeight };
  if (before >= needed) return { mode: 'beside', left: before - gap - width, top, maxHeight };
  return sheet;
}
