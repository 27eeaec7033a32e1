import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Menu } from './menu';
import type { MenuLine } from './menu';
import { usePanel } from './panel-context';
import { shortened } from './said';

/** Mail programs cut or refuse longer links; the text is then copied instead. */
const longestMailLink = 1_900;

/** What is seldom needed: text for the other, text from the other, another place for the panel. */
export function MoreMenu(props: {
  shareWith: { rhythm: string; occurrence?: string; name?: string } | undefined;
  onFold: () => void;
}): VNode {
  const { t } = useWords();
  const { actions, say, setDraft } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { shareWith } = props;

  const copyText = async (): Promise<void> => {
    await actions.copy(await actions.shareText());
    say(t('panel_copied'));
  };
  const mailText = async (): Promise<void> => {
    const text = await actions.shareText();
    const link = document.createElement('a');
    link.href = `mailto:?body=${encodeURIComponent(text)}`;
    if (link.href.length <= longestMailLink) link.click();
    else {
      await actions.copy(text);
      say(t('panel_too_long_to_send'));
    }
  };

  const lines: MenuLine[] = [];
  if (shareWith !== undefined) {
    const to =
      shareWith.name === undefined ? t('panel_send') : t('panel_send_to', { name: shortened(shareWith.name, 30) });
    lines.push(
      { key: 'copy', label: t('panel_copy_text'), sign: 'u-copy', onPick: () => void copyText() },
      { key: 'send', label: to, sign: 'u-mail', onPick: () => void mailText() },
      { key: 'paste', label: t('panel_paste_shared'), sign: 'u-note', onPick: () => setDraft('shared', '') },
    );
  }
  if (!actions.isAlone) {
    lines.push(
      { key: 'tab', label: t('panel_open_tab'), sign: 'u-open', onPick: () => actions.openAlone('tab') },
      { key: 'window', label: t('panel_open_window'), sign: 'u-board', onPick: () => actions.openAlone('window') },
      { key: 'fold', label: t('panel_fold'), sign: 'u-fold', onPick: props.onFold },
    );
  }
  if (lines.length === 0) return <></>;
  return (
    <div class="menu-place">
      <button
        type="button"
        class="btn icon"
        ref={button}
        aria-label={t('panel_more_menu')}
        title={t('panel_more_menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Sign name="u-more" />
      </button>
      {isOpen && (
        <Menu
          label={t('panel_more_menu')}
          lines={lines}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
