import { useWords, type WordKey } from '../words';
import { StepFoot } from './step';

/** A step that only tells what will be there. */
export function TellStep({ what, onNext }: { what: WordKey; onNext: () => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(what)}</p>
      <StepFoot label={t('welcome_go_on')} onPress={onNext} onSkip={onNext} />
    </>
  );
}
