import { Fragment } from 'preact';
import { useWords } from '../words';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { scoreWords, type ScorePiece } from './score-words';
import { WeekRing } from './week-ring';

/** The ring and the sentence; each count opens the meetings behind it. */
export function WeekSum({ onPick }: { onPick: (pick: Pick) => void }) {
  const words = useWords();
  const { t } = words;
  const { model, when } = usePopup();
  const { headline, note, left, made } = scoreWords(words, model, when);
  const comma = t('popup_comma');
  const said = [[headline], left.map((one) => one.text), made.flat().map((one) => one.text)].flat().join(comma);
  const group = (pieces: readonly ScorePiece[]) =>
    pieces.map((piece, index) => (
      <Fragment key={piece.part}>
        {index > 0 && comma}
        <button type="button" class="why quiet" onClick={() => onPick({ type: 'part', part: piece.part })}>
          {piece.text}
        </button>
      </Fragment>
    ));
  return (
    <div class="sum">
      <WeekRing score={model.score} label={said} />
      <div>
        <h2>
          {model.score.due === 0 ? (
            headline
          ) : (
            <button type="button" class="why quiet" onClick={() => onPick({ type: 'part', part: 'due' })}>
              {headline}
            </button>
          )}
        </h2>
        {left.length > 0 && <p>{group(left)}</p>}
        {made.length > 0 && (
          <p class={left.length > 0 ? 'ink-3' : undefined}>
            {made.map((pieces, index) => (
              <Fragment key={pieces[0]?.part}>
                {index > 0 && t('popup_semicolon')}
                {group(pieces)}
              </Fragment>
            ))}
            {note !== undefined && `${comma}${note}`}
          </p>
        )}
      </div>
    </div>
  );
}
