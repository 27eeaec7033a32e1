import type { Adherence } from '../../lib/domain/slot';
import { useWords } from '../words';
import { ringPieces, type RingPart } from './ring-geometry';

const classes: Record<RingPart, string> = { held: 'h', presumed: 'p', missed: 'm', risk: 'r', upcoming: 't' };

/** What the empty ring of a fresh install shows: a frame without numbers. */
const frame: { part: RingPart; count: number }[] = [{ part: 'upcoming', count: 12 }];

/**
 * One segment per slot that counts or is to come, in the order of look.md; excused and not observed ones are in the
 * sentence. `score` null: nothing is promised yet.
 */
export function WeekRing({ score, label }: { score: Adherence | null; label: string }) {
  const { t } = useWords();
  const counts: { part: RingPart; count: number }[] =
    score === null
      ? frame
      : [
          { part: 'held', count: score.held - score.presumed },
          { part: 'presumed', count: score.presumed },
          { part: 'missed', count: score.due - score.held },
          { part: 'risk', count: score.atRisk },
          { part: 'upcoming', count: score.upcoming - score.atRisk },
        ];
  const isEmpty = counts.every(({ count }) => count === 0);
  return (
    <svg class="ring" viewBox="0 0 76 76" role="img" aria-label={label}>
      {ringPieces(isEmpty ? frame : counts).map((piece) => (
        <path key={piece.path} class={classes[piece.part]} d={piece.path} />
      ))}
      <text x="38" y="42">
        {score === null ? '–' : score.held}
      </text>
      {score !== null && (
        <text class="of" x="38" y="54">
          {t('popup_ring_of', { due: score.due })}
        </text>
      )}
    </svg>
  );
}
