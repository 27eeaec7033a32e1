import { Sign } from '../sign';
import { useWords } from '../words';

/** What the popup has to say of itself: nothing can be changed, or something could not be kept. */
export type PopupTrouble = 'newer-data' | 'no-room' | 'not-saved';

/** One sentence, and the way out. */
export function PopupNotice({ trouble, onAgain }: { trouble: PopupTrouble; onAgain?: (() => void) | undefined }) {
  const { t } = useWords();
  const words = {
    'newer-data': [t('popup_newer_data'), t('popup_newer_data_why')],
    'no-room': [t('popup_not_saved'), t('popup_no_room_why')],
    'not-saved': [t('popup_not_saved'), t('popup_not_saved_why')],
  }[trouble];
  return (
    <section class="pop-sec first">
      <div class="notice due" role="status">
        <Sign name={trouble === 'newer-data' ? 'u-lock' : 's-risk'} class="st-due" />
        <p>
          <b>{words[0]}</b> {words[1]}
        </p>
        {onAgain !== undefined && (
          <div class="row">
            <button type="button" class="btn small line" onClick={onAgain}>
              {t('popup_try_again')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
