import { browser, defineUnlistedScript } from '#imports';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import partsCss from '../../components/core-parts.css?inline';
import tokensCss from '../../components/core-tokens.css?inline';
import panelCss from '../../components/panel/panel.css?inline';
import { createWords, WordsContext } from '../../components/words';
import { link, type View } from '../../lib/page/link';
import { pageTheme } from '../../lib/page/page-theme';
import { panelActions } from '../../lib/messages/panel-actions';
import hostCss from './host.css?inline';
import { createPanelHost } from './panel-host';

/** The panel's script: put into a frame once something recognised is visible, beside the watcher in the same world. */
export default defineUnlistedScript(() => {
  const shared = link();
  const { send } = shared;
  // Without a watcher there is nothing to show; one that is there already has a panel.
  if (send === undefined || shared.panel !== undefined) return;
  const words = createWords(
    (key) => browser.i18n.getMessage(key as 'extension_description'),
    browser.i18n.getUILanguage(),
  );
  const language = { lang: words.locale, dir: browser.i18n.getMessage('@@bidi_dir') || 'ltr' };
  let view: View | undefined;
  let isShown = false;
  let before: Element | null = null;

  const host = createPanelHost([tokensCss, partsCss, panelCss, hostCss].join('\n'), language, () => {
    if (view === undefined) return;
    const report = { site: view.site, surface: 'panel', state: 'partly', what: 'panel removed by the page' } as const;
    send('surface.report', report).catch(() => undefined);
  });
  const hide = () => {
    // First, while `view` still says where a text that is being typed belongs.
    render(null, host.container);
    host.remove();
    isShown = false;
  };

  const actions = panelActions({
    send,
    subject: () => {
      if (view === undefined) throw new Error('nothing is shown');
      const { brief, key } = view;
      return { ...view, key: brief.type === 'opportunity' ? { record: key } : { occurrence: key } };
    },
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
      // Drawn first: what was typed for the event before is saved while `view` is still that one.
      draw(next);
      view = next;
      isShown = true;
      host.place(next.card);
    },
    follow: () => {
      if (isShown) host.place(view?.card);
    },
    hide,
    focus: () => {
      if (!isShown) return;
      // Asked for twice, the focus is inside already, and the way back is still the first.
      if (document.activeElement !== host.root.host) before = document.activeElement;
      host.container.querySelector<HTMLElement>('button, input, textarea, [tabindex]')?.focus();
    },
  };
  const follow = () => shared.panel?.follow();
  window.addEventListener('resize', follow);
  window.addEventListener('scroll', follow, { capture: true, passive: true });
  if (shared.waiting !== undefined) shared.panel.show(shared.waiting);
});
