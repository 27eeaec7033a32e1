import { Wheel } from '../popup/wheel';
import { useWords } from '../words';

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
