import { browser } from '#imports';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import type { PanelBody } from '../../components/panel/panel-body';
import partsCss from '../../components/core-parts.css?inline';
import tokensCss from '../../components/core-tokens.css?inline';
import panelCss from '../../components/panel/panel.css?inline';
import { createWords, WordsContext } from '../../components/words';
import { copyText } from '../../lib/page/copy-text';
import { focusable } from '../../lib/page/keep-focus';
import { createVeil } from '../../lib/page/veil';
import { link, type FullView } from '../../lib/page/link';
import { drawWhileAlive } from './draw-while-alive';
import { createPanelHost } from './panel-host';

/**
 * What each panel's script does: it is put into a frame once something recognised is visible, beside the watcher.
 * @param styles Of its body alone.
 */
export function startPanel(Body: PanelBody, styles = ''): void {
  const shared = link();
  if (shared.panel !== undefined) return;
  drawWhileAlive();
  const words = createWords(
    (key) => browser.i18n.getMessage(key as 'extension_description'),
    browser.i18n.getUILanguage(),
  );
  let view: FullView | undefined;
  let before: Element | null = null;

  const host = createPanelHost(tokensCss + partsCss + panelCss + styles, words, () => view?.calls.steppedBack());
  const veil = createVeil(host.container);
  const close = () => {
    // The page may have drawn its dialog anew since, and what had the focus is gone.
    const hadFocus = before?.isConnected === true && before !== document.body;
    const back = hadFocus ? before : view?.card?.closest('[tabindex]');
    before = null;
    (host.root.activeElement as HTMLElement | null)?.blur();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const follow = () => {
    if (view !== undefined) host.place(view.card);
  };
  const paint = () => {
    const theme = view?.brief.reader.theme;
    // Not on the host: what keeps the page's styles from it (`all: initial !important`) would win there.
    host.container.style.colorScheme = (theme === 'system' ? view?.theme() : theme) ?? '';
  };

  shared.panel = {
    show: (next) => {
      view = next;
      const { brief, calls } = next;
      render(
        <WordsContext.Provider value={words}>
          <Panel
            Body={Body}
            brief={brief}
            actions={{ ...calls, close, now: Date.now, copy: copyText, isAlone: false }}
          />
        </WordsContext.Provider>,
        host.container,
      );
      veil(brief.reader.veil);
      paint();
      follow();
    },
    follow,
    hide: () => {
      render(null, host.container);
      host.remove();
      view = undefined;
    },
    focus: () => {
      if (view === undefined) return;
      // Asked for twice, the focus is inside already, and the way back is still the first.
      if (document.activeElement !== host.root.host) before = document.activeElement;
      host.container.querySelector<HTMLElement>(focusable)?.focus();
    },
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  addEventListener('resize', follow);
  addEventListener('scroll', follow, { capture: true, passive: true });
  if (shared.waiting !== undefined) shared.panel.show(shared.waiting);
}
