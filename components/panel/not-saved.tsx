import type { VNode } from 'preact';
import { useWords } from '../words';
import type { WordKey } from '../words';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
import { textOf } from './use-saving';
import type { Unsaved } from './use-saving';

/** Says that something is not durable, and keeps it: what was typed stays in its field, too. */
export function NotSaved(props: { unsaved: Unsaved[]; onTryAgain: () => void; onForget: () => void }): VNode | null {
  const { t } = useWords();
  const { actions, say } = usePanel();
  const code = props.unsaved.at(-1)?.code;
  if (code === undefined) return null;
  const text = props.unsaved
    .map(({ edit }) => textOf(edit))
    .filter(Boolean)
    .join('\n');
  const copy = async (): Promise<void> => {
    await actions.copy(text);
    say(t('panel_copied'));
  };
  const isGone = code === 'gone';
  const row = (
    <>
      {['no-room', 'failed', 'invalid'].includes(code) && (
        <Press onPress={props.onTryAgain}>{t('panel_try_again')}</Press>
      )}
      {text !== '' && (
        <Press class="small" onPress={() => void copy()}>
          {t('panel_copy_it')}
        </Press>
      )}
      {!isGone && (
        <Press class="small" onPress={props.onForget}>
          {t('panel_let_it_go')}
        </Press>
      )}
    </>
  );
  return (
    <Notice
      role="alert"
      sign={isGone ? 'u-info' : 's-risk'}
      head={t(isGone ? 'panel_updated' : 'panel_not_saved')}
      text={t(`panel_not_saved_${code.replace('-', '_')}` as WordKey)}
      row={row}
    />
  );
}
