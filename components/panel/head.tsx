import type { ComponentChildren, VNode } from 'preact';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { useWords } from '../words';
import { MoreMenu } from './more-menu';
import { usePanel } from './panel-context';
import { Press } from './press';

/** Who and why, and the two tools: more, fold. */
export function Head(props: {
  sign: SignName;
  isQuiet?: boolean;
  title: ComponentChildren;
  sub: ComponentChildren;
  /** Whom a text can be sent to; absent: nothing here can be shared. */
  shareWith?: { name?: string };
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
        <MoreMenu shareWith={props.shareWith} />
        {!actions.isAlone && <Press class="" sign="u-fold" name={t('panel_fold')} onPress={props.onFold} />}
      </div>
    </header>
  );
}
