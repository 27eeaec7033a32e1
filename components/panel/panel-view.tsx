import type { VNode } from 'preact';
import type { Brief } from '../../lib/domain/brief';
import { useWords } from '../words';
import type { PanelBody } from './panel-body';
import { useDraft } from './panel-context';
import { Pill } from './pill';
import { Press } from './press';

/** What stands for a brief: its panel, the pill of it, or the small way to say "this is one of mine". */
export function PanelView(props: {
  brief: Brief;
  Body: PanelBody;
  /** What is not saved; absent: everything is. */
  notice: VNode | undefined;
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
}): VNode {
  const { t } = useWords();
  const [asking, setAsking] = useDraft('asking');
  const { brief, notice, Body } = props;
  if (brief.type === 'not-ours' && asking === '') {
    return (
      <Press as="pill ghost" sign="u-plus" onPress={() => setAsking('yes')}>
        {t('panel_is_it_yours')}
      </Press>
    );
  }
  if (props.isFolded) return <Pill brief={brief} onUnfold={() => props.onFold(false)} />;
  return (
    <aside class="panel" aria-label={t('panel_label')}>
      <Body brief={brief} notice={notice} onFold={() => props.onFold(true)} />
    </aside>
  );
}
