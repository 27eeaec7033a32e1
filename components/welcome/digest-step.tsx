import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { StepFoot } from './step';

/** The morning digest: what it says, and the browser's own question after the click. */
export function DigestStep(props: { isOn: boolean; onKeep: () => Promise<boolean>; onNext: () => void }) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const { isOn, onKeep, onNext } = props;
  return (
    <>
      <p>{t('welcome_digest_what')}</p>
      <p class="meta">{t('welcome_digest_why')}</p>
      {isRefused && (
        <p class="meta ink-due" role="alert">
          {t('welcome_digest_refused')}
        </p>
      )}
      <StepFoot
        label={t(isOn ? 'welcome_go_on' : 'welcome_digest_use')}
        onPress={() => {
          if (isOn) return onNext();
          void onKeep().then((isKept) => (isKept ? onNext() : setRefused(true)));
        }}
        onSkip={onNext}
      />
    </>
  );
}
