import type { ComponentChildren, VNode } from 'preact';
import { Sign } from '../sign';
import type { SignName } from '../sign';
import { useWords } from '../words';
import { MoreMenu } from './more-menu';
import { usePanel } from './panel-context';

/** Who and why, and the two tools: more, fold. */
export function Head(props: {
  sign: SignName;
  isQuiet?: boolean;
  title: ComponentChildren;
  sub: ComponentChildren;
  /** Whom a text can be sent to; absent: nothing here can be shared. */
  shareWith?: { rhythm: string; occurrence?: string; name?: string };
  onFold: () => void;
}): VNode {
  const { t } = useWords();
  const { actions } = usePanel();
  return (
    <header class="panel-head">
      <span class={props.isQuiet ? 'kind quiet' : 'kind'}>
        <Sign name={props.sign} size="l" />
      </span>
      <div>
        <h2 class="panel-title">{props.title}</h2>
        <div class="panel-sub">{props.sub}</div>
      </div>
      <div class="panel-tools">
        <MoreMenu shareWith={props.shareWith} onFold={props.onFold} />
        {!actions.isAlone && (
          <button
            type="button"
            class="btn icon"
            aria-label={t('panel_fold')}
            title={t('panel_fold')}
            onClick={props.onFold}
          >
            <Sign name="u-fold" />
          </button>
        )}
      </div>
    </header>
  );
}
