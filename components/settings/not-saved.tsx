import type { VNode } from 'preact';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { Saving } from './use-save';

/** That a change was not saved, why, and the way out. Nothing while all is well. */
export function NotSaved({ saving: { problem, again } }: { saving: Saving }): VNode | null {
  const { t } = useWords();
  if (problem === undefined) return null;
  return (
    <div class="notice due" role="alert">
      <Sign name="s-risk" class="st-due" />
      <p>
        <b>{t('settings_not_saved')}</b>{' '}
        {t(
          problem === 'no-room'
            ? 'settings_no_room'
            : problem === 'newer-data'
              ? 'settings_newer_data'
              : problem === 'changed'
                ? 'settings_changed_meanwhile'
                : 'settings_failed',
        )}
      </p>
      {problem !== 'newer-data' && (
        <div class="row">
          <button type="button" class="btn small line" onClick={again}>
            {t('settings_again')}
          </button>
        </div>
      )}
    </div>
  );
}
