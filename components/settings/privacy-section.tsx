import type { VNode } from 'preact';
import { useWords } from '../words';
import { Section } from './section';

/** What is kept, where, and what is not done with it. */
export function PrivacySection(): VNode {
  const { t } = useWords();
  return (
    <Section id="privacy">
      <div class="set-card prose">
        <p>{t('settings_privacy_where')}</p>
        <p>{t('settings_privacy_what')}</p>
        <p>{t('settings_privacy_who')}</p>
        <p>{t('settings_privacy_plain')}</p>
      </div>
    </Section>
  );
}
