import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { ProblemList } from './file-problems';
import { PolicyContext } from './lock';

/** That an organisation sets something here, what of it does not hold, and where its suggestions are. */
export function PolicyNotice(): VNode | null {
  const { t } = useWords();
  const policy = useContext(PolicyContext);
  if (policy === undefined) return null;
  const { organisation, locked, cadence, problems } = policy;
  const isLocking = Object.keys(locked).length > 0;
  const isSuggesting = cadence.cadence.length + cadence.templates.length + cadence.titleRules.length > 0;
  return (
    <section class="set-policy" aria-labelledby="policy-title">
      <h2 id="policy-title">
        {organisation === '' ? t('settings_policy') : t('settings_policy_of', { name: organisation })}
      </h2>
      {isLocking && <p>{t('settings_policy_locks')}</p>}
      {isSuggesting && (
        <p>
          {t('settings_policy_suggests')} <a href="share.html#policy">{t('settings_policy_see')}</a>
        </p>
      )}
      {problems.length > 0 && (
        <div class="notice due">
          <Sign name="s-risk" class="st-due" />
          <div>
            <p>{t('settings_policy_problems')}</p>
            <ProblemList problems={problems} />
          </div>
        </div>
      )}
    </section>
  );
}
