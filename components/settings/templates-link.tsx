import type { VNode } from 'preact';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Section } from './section';

/** The way to the page of templates, title rules and roles: it is long, and seldom needed. A seller finds their roles at once. */
export function TemplatesLink({ isSeller }: { isSeller: boolean }): VNode {
  const { t } = useWords();
  return (
    <Section id="templates">
      <div class="set-card">
        <div class="set-row">
          <div class="set-label">
            {t('practice_title')}
            <p class="meta">{t('practice_about')}</p>
          </div>
          <div class="set-control">
            <a class="btn line" href="/practice.html">
              <Sign name="u-open" size="s" />
              {t('practice_open')}
            </a>
          </div>
        </div>
        {isSeller && (
          <div class="set-row">
            <p class="meta">{t('roles_about')}</p>
            <div class="set-control">
              <a class="btn line" href="/practice.html#roles">
                <Sign name="u-open" size="s" />
                {t('practice_roles')}
              </a>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
