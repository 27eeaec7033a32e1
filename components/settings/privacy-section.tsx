import type { VNode } from 'preact';
import type { Settings } from '../../lib/domain/settings';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Choice } from './choice';
import { KeepForRows } from './keep-for-rows';
import { NotSaved } from './not-saved';
import { Section } from './section';
import { useStore } from './settings-store';
import { useSave } from './use-save';

/** What is kept, where and how long, what is not done with it, and the ways to see and hide it. */
export function PrivacySection({ settings }: { settings: Settings }): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  return (
    <Section id="privacy">
      <div class="set-card prose">
        <p>{t('settings_privacy_where')}</p>
        <p>{t('settings_privacy_what')}</p>
        <p>{t('settings_privacy_who')}</p>
        <p>{t('settings_privacy_plain')}</p>
        <p>
          <a class="link" href="/privacy.html">
            {t('privacy_open')}
          </a>
        </p>
      </div>
      <div class="set-card">
        <div class="set-row">
          <div class="set-label">
            {t('people_title')}
            <p class="meta">{t('people_about')}</p>
          </div>
          <div class="set-control">
            <a class="btn line" href="/people.html">
              <Sign name="u-open" size="s" />
              {t('people_open')}
            </a>
          </div>
        </div>
        <Choice
          label={t('veil')}
          hint={t('veil_about')}
          value={settings.isVeiled === true ? 'on' : 'off'}
          options={[
            { value: 'on', label: t('veil_on') },
            { value: 'off', label: t('veil_is_off') },
          ]}
          onChoose={(choice) => void saving.save(() => store.saveSettings({ isVeiled: choice === 'on' }))}
        />
        <NotSaved saving={saving} />
      </div>
      <h3 class="set-sub">{t('settings_keep')}</h3>
      <p class="meta about">{t('settings_keep_about')}</p>
      <KeepForRows keepFor={settings.keepFor} />
    </Section>
  );
}
