import type { VNode } from 'preact';
import { useWords, type WordKey } from '../words';

/** The permissions of the manifest in the order of the page, and what each is for; `tests/repo` holds it to the manifest. */
export const permissionReasons = {
  'calendar.google.com': 'privacy_permission_calendar',
  storage: 'privacy_permission_storage',
  unlimitedStorage: 'privacy_permission_unlimited',
  alarms: 'privacy_permission_alarms',
  scripting: 'privacy_permission_scripting',
  activeTab: 'privacy_permission_tab',
  contextMenus: 'privacy_permission_menus',
  notifications: 'privacy_permission_notifications',
} as const satisfies Record<string, WordKey>;

const parts = [
  { head: 'privacy_where', texts: ['settings_privacy_where', 'settings_privacy_plain', 'privacy_copies'] },
  { head: 'privacy_what', texts: ['settings_privacy_what', 'privacy_notes'] },
  { head: 'privacy_never', texts: ['privacy_never_text', 'settings_privacy_who'] },
  { head: 'privacy_long', texts: ['privacy_long_text'] },
  { head: 'privacy_rights', texts: ['privacy_rights_text'] },
] as const satisfies { head: WordKey; texts: WordKey[] }[];

/** What is kept, where, for how long and what for, and what each permission does: PRIVACY, in the package. */
export function PrivacyPage(): VNode {
  const { t } = useWords();
  return (
    <div class="settings">
      <header class="set-head">
        <h1>{t('settings_privacy')}</h1>
      </header>
      <main class="set-main">
        {parts.map(({ head, texts }) => (
          <section class="set-section" key={head}>
            <h2>{t(head)}</h2>
            <div class="set-card prose">
              {texts.map((text) => (
                <p key={text}>{t(text)}</p>
              ))}
              {head === 'privacy_rights' && (
                <p class="set-buttons">
                  <a class="btn line" href="/people.html">
                    {t('people_title')}
                  </a>
                  <a class="btn line" href="/options.html#privacy">
                    {t('settings_title')}
                  </a>
                </p>
              )}
            </div>
          </section>
        ))}
        <section class="set-section">
          <h2>{t('privacy_permissions')}</h2>
          <dl class="set-card prose permissions">
            {Object.entries(permissionReasons).map(([permission, reason]) => (
              <div key={permission}>
                <dt>
                  <code>{permission}</code>
                </dt>
                <dd>{t(reason)}</dd>
              </div>
            ))}
            <div>
              <dt>{t('privacy_hosts')}</dt>
              <dd>{t('privacy_permission_hosts')}</dd>
            </div>
          </dl>
        </section>
      </main>
    </div>
  );
}
