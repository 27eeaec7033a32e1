import { Sign } from '../sign';
import { useWords } from '../words';

/** No copies are made as some rows cannot be read: said until that is mended, with the way to it. */
export function CopiesNotice({ onLook }: { onLook: () => void }) {
  const { t } = useWords();
  return (
    <section class="pop-sec first">
      <div class="notice due" role="status">
        <Sign name="s-risk" class="st-due" />
        <p>
          <b>{t('popup_copies')}</b> {t('popup_copies_why')}
        </p>
        <div class="row">
          <button type="button" class="btn small line" onClick={onLook}>
            {t('popup_copies_look')}
          </button>
        </div>
      </div>
    </section>
  );
}
