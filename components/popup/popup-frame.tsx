import { useWords } from '../words';
import { Wheel } from './wheel';

/** The frame before the first answer; its bars appear only after 200 ms (popup.css). Never a spinner. */
export function PopupFrame() {
  const { t } = useWords();
  return (
    <main class="popup cx" aria-busy="true">
      <header class="pop-head">
        <Wheel />
        <h1>{t('popup_week_this')}</h1>
      </header>
      <div class="sum waiting" aria-hidden="true">
        <i class="bar round" />
        <div>
          <i class="bar wide" />
          <i class="bar" />
        </div>
      </div>
      <div class="strip waiting" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((day) => (
          <i key={day} class="bar day" />
        ))}
      </div>
    </main>
  );
}
