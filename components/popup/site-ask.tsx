import { Sign } from '../sign';
import { useWords } from '../words';

/** Asks to read opportunities on the site of the tab, once and with what is read. */
export function SiteAsk({ onAllow, onLater }: { onAllow: () => void; onLater: () => void }) {
  const { t } = useWords();
  return (
    <section class="pop-sec first">
      <div class="notice">
        <Sign name="k-deal-review" />
        <p>
          <b>{t('popup_site_ask')}</b> {t('popup_site_ask_what')}
        </p>
        <div class="row">
          <button type="button" class="btn small primary" onClick={onAllow}>
            {t('popup_site_allow')}
          </button>
          <button type="button" class="btn small" onClick={onLater}>
            {t('popup_not_now')}
          </button>
        </div>
      </div>
    </section>
  );
}
