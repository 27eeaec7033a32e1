import { Sign } from '../sign';
import { useWords } from '../words';
import { StepFoot } from './step';

/** The CRM: what is read there, and the browser's own question after the click. */
export function SiteStep(props: { isAllowed: boolean; onAllow: () => void; onNext: () => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('welcome_site_what')}</p>
      <p class="meta">{t('welcome_site_kept')}</p>
      {props.isAllowed && (
        <p class="tag held">
          <Sign name="s-held" class="st-held" size="s" />
          {t('welcome_site_allowed')}
        </p>
      )}
      <StepFoot
        label={t(props.isAllowed ? 'welcome_go_on' : 'welcome_site_allow')}
        onPress={props.isAllowed ? props.onNext : props.onAllow}
        onSkip={props.onNext}
      />
    </>
  );
}
