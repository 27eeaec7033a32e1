import type { VNode } from 'preact';
import type { SignName } from './panel-sign';
import { useWords } from '../words';
import { MenuButton } from './menu-button';
import type { MenuLine } from './menu';
import { usePanel } from './panel-context';
import { shortened } from './said';

/** Mail programs cut or refuse longer links; the text is then copied instead. */
const longestMailLink = 1_900;

/** What is seldom needed: text for the other, text from the other, another place for the panel. */
export function MoreMenu({ shareWith }: { shareWith: { name?: string } | undefined }): VNode | null {
  const { t } = useWords();
  const { actions, say, setDraft } = usePanel();

  const share = async (as: 'text' | 'rich' | 'mail'): Promise<void> => {
    const { text, html } = await actions.shareText();
    const isMail = as === 'mail';
    const link = document.createElement('a');
    link.href = `mailto:?body=${encodeURIComponent(text)}`;
    if (isMail && link.href.length <= longestMailLink) return link.click();
    await actions.copy(text, as === 'rich' ? html : undefined);
    say(t(isMail ? 'panel_too_long_to_send' : 'panel_copied'));
  };

  const line = (label: string, sign: SignName, onPick: () => void): MenuLine => ({ key: label, label, sign, onPick });
  const name = shareWith?.name;
  const to = name === undefined ? t('panel_send') : t('panel_send_to', { name: shortened(name, 30) });
  const lines: MenuLine[] = [];
  if (shareWith !== undefined) {
    lines.push(
      line(t('panel_copy_text'), 'u-copy', () => void share('text')),
      line(t('panel_copy_rich'), 'u-copy', () => void share('rich')),
      line(to, 'u-mail', () => void share('mail')),
      line(t('panel_paste_shared'), 'u-note', () => setDraft('shared', '')),
    );
  }
  lines.push(line(t('panel_new_event'), 'u-plus', () => actions.openAlone('draft')));
  if (!actions.isAlone) {
    lines.push(
      line(t('panel_open_tab'), 'u-open', () => actions.openAlone('tab')),
      line(t('panel_open_window'), 'u-open', () => actions.openAlone('window')),
    );
  }
  return lines.length > 0 ? <MenuButton class="" sign="u-more" label={t('panel_more_menu')} lines={lines} /> : null;
}
