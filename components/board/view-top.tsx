import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Wheel } from '../popup/wheel';
import { Sign } from '../sign';
import { useWords } from '../words';

/** What each full page of figures can do with its view. */
interface ViewActions {
  copyAddress: () => Promise<void>;
  print: () => void;
  openSettings: () => void;
}

/** The head of a full page of figures: its name, its filters, and what can be done with the view. */
export function ViewTop(props: {
  title: string;
  filters: ComponentChildren;
  /** The other full page. */
  other: { title: string; open: () => void };
  actions: ViewActions;
}) {
  const { t } = useWords();
  const { actions, other } = props;
  const [isCopied, setCopied] = useState(false);
  return (
    <header class="top">
      <div>
        <Wheel />
        <h1>{props.title}</h1>
        {props.filters}
        <span class="push" />
        <button type="button" class="btn small ink-2" onClick={() => other.open()}>
          {other.title}
        </button>
        <button
          type="button"
          class="btn small ink-2"
          onClick={() => void actions.copyAddress().then(() => setCopied(true))}
          onBlur={() => setCopied(false)}
        >
          <Sign name={isCopied ? 'u-check' : 'u-copy'} size="s" />
          {t(isCopied ? 'board_copied' : 'board_copy')}
        </button>
        {/* Not inside: a status gives a button no name. */}
        <span class="hidden" role="status">
          {isCopied ? t('board_copied') : ''}
        </span>
        <button type="button" class="btn small line" onClick={() => actions.print()}>
          {t('board_print')}
        </button>
        <button
          type="button"
          class="btn icon small"
          aria-label={t('popup_settings')}
          title={t('popup_settings')}
          onClick={() => actions.openSettings()}
        >
          <Sign name="u-gear" />
        </button>
      </div>
    </header>
  );
}
