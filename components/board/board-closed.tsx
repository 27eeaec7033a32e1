import { Sign } from '../sign';
import { useWords } from '../words';
import { Wheel } from '../popup/wheel';

/** The store could not be opened: said, with what may help, instead of a white page. */
export function BoardClosed({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords();
  return (
    <div class="sheet cx">
      <TopFrame />
      <main class="board">
        <div class="notice due" role="alert">
          <Sign name="s-risk" class="st-due" />
          <p>
            <b>{t('popup_closed')}</b> {t('popup_closed_why')}
          </p>
          <div class="row">
            <button type="button" class="btn small primary" onClick={onAgain}>
              {t('popup_try_again')}
            </button>
          </div>
        </div>
      </main>
    </div>
  );
}

/** The frame before the first answer; its bars appear only after 200 ms (board.css). Never a spinner. */
export const BoardFrame = () => (
  <div class="sheet cx" aria-busy="true">
    <TopFrame />
    <main class="board waiting">
      <i class="bar" />
      <section class="card w8" />
      <section class="card w4" />
    </main>
  </div>
);

const TopFrame = () => {
  const { t } = useWords();
  return (
    <header class="top">
      <div>
        <Wheel />
        <h1>{t('board_name')}</h1>
      </div>
    </header>
  );
};
