import type { VNode } from 'preact';
import { Sign } from '../sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { textOf } from './use-saving';
import type { Unsaved } from './use-saving';

const explained = {
  'no-room': 'panel_not_saved_no_room',
  'newer-data': 'panel_not_saved_newer',
  'not-found': 'panel_not_saved_not_found',
  invalid: 'panel_not_saved_invalid',
  failed: 'panel_not_saved_failed',
  gone: 'panel_updated_explained',
} as const;

/** Says that something is not durable, and keeps it: what was typed stays in its field, too. */
export function NotSaved(props: { unsaved: Unsaved[]; onTryAgain: () => void; onForget: () => void }): VNode | null {
  const { t } = useWords();
  const { actions, say } = usePanel();
  const last = props.unsaved.at(-1);
  if (last === undefined) return null;
  const text = props.unsaved
    .map(({ edit }) => textOf(edit))
    .filter(Boolean)
    .join('\n');
  const copy = async (): Promise<void> => {
    await actions.copy(text);
    say(t('panel_copied'));
  };
  return (
    <div class="notices" role="alert">
      <div class="notice">
        <Sign name={last.code === 'gone' ? 'u-info' : 's-risk'} class={last.code === 'gone' ? '' : 'st-due'} />
        <p>
          <b>{t(last.code === 'gone' ? 'panel_updated' : 'panel_not_saved')}</b> {t(explained[last.code])}
        </p>
        <div class="row">
          {last.code !== 'gone' && last.code !== 'newer-data' && last.code !== 'not-found' && (
            <button type="button" class="btn small line" onClick={props.onTryAgain}>
              {t('panel_try_again')}
            </button>
          )}
          {text !== '' && (
            <button type="button" class="btn small" onClick={() => void copy()}>
              {t('panel_copy_it')}
            </button>
          )}
          {last.code !== 'gone' && (
            <button type="button" class="btn small" onClick={props.onForget}>
              {t('panel_let_it_go')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
