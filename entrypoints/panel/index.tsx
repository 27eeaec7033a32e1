import { browser, defineUnlistedScript } from '#imports';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import panelCss from '../../components/panel/panel.css?inline';
import partsCss from '../../components/parts.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { createWords, WordsContext } from '../../components/words';
import { sendMessage } from '../../lib/messages/protocol';
import { link, type View } from '../../lib/page/link';
import { pageTheme } from '../../lib/page/page-theme';
import { panelActions } from '../../lib/messages/panel-actions';
import hostCss from './host.css?inline';
import { createPanelHost } from './panel-host';

/** The panel's script: put into a frame once something recognised is visible, beside the watcher in the same world. */
export default defineUnlistedScript(() => {
  const shared = link();
  if (shared.panel !== undefined) return;
  const words = createWords((key) => browser.i18n.getMessage(key as 'extension_description'), browser.i18n.getUILanguage());
  const language = { lang: words.locale, dir: browser.i18n.getMessage('@@bidi_dir') || 'ltr' };
  let view: View | undefined;
  let before: Element | null = null;

  const host = createPanelHost([tokensCss, partsCss, panelCss, hostCss].join('\n'), language, () => {
    if (view === undefined) return;
    void sendMessage('surface.report', { site: view.site, surface: 'panel', state: 'partly', what: 'panel removed by the page' });
  });
  const hide = () => {
    view = undefined;
    render(null, host.container);
    host.remove();
  };

  const actions = panelActions({
    showing: () => {
      if (view === undefined || view.brief.type === 'opportunity') return { record: view?.key ?? '' };
      return { occurrence: view.key };
    },
    site: () => view?.site ?? '',
    reread: async () => (await view?.reread()) ?? null,
    close: () => {
      const back = before ?? view?.card;
      before = null;
      (host.root.activeElement as HTMLElement | null)?.blur();
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    isAlone: false,
  });

  const draw = ({ brief }: View) => {
    const { theme } = brief.reader;
    const shown = theme === 'system' ? pageTheme(document) : theme;
    (host.root.host as HTMLElement).dataset['theme'] = shown;
    render(
      <WordsContext.Provider value={words}>
        <Panel brief={brief} actions={actions} />
      </WordsContext.Provider>,
      host.container,
    );
  };

  shared.panel = {
    show: (next) => {
      view = next;
      draw(next);
      host.place(next.card);
    },
    follow: () => {
      if (view !== undefined) host.place(view.card);
    },
    hide,
    focus: () => {
      if (view === undefined) return;
      before = document.activeElement;
      host.container.querySelector<HTMLElement>('button, input, textarea, [tabindex]')?.focus();
    },
  };
  const follow = () => shared.panel?.follow();
  window.addEventListener('resize', follow);
  window.addEventListener('scroll', follow, { capture: true, passive: true });
  if (shared.waiting !== undefined) shared.panel.show(shared.waiting);
});
