import { render } from 'preact';
import { TeachCard } from '../../components/teach/teach-card';
import { fieldAt, goBack, goOn, startOf, type TeachActions, type TeachView } from '../../components/teach/teach-view';
import { WordsContext, type Words } from '../../components/words';
import { proposeAddresses } from '../../lib/domain/taught/propose-addresses';
import type { TaughtReading } from '../../lib/domain/taught/taught-site';
import { link } from '../../lib/page/link';
import { pageContext } from '../../lib/page/page-context';
import { pageTheme } from '../../lib/page/page-theme';
import { findPointed, listCandidates } from '../../lib/page/taught/candidates';
import { derivePlaces } from '../../lib/page/taught/derive-places';
import { textOf } from '../../lib/page/taught/find-place';
import { drawOutline } from '../../lib/page/taught/draw-outline';
import type { PanelHost } from '../panels/panel-host';

/** What was pointed at, for the background. */
export type Draft = { name: string; url: string } & TaughtReading;

/** Follows pointer and keys over a page until it is taught or left; nothing of them reaches the page. */
export function teachPage(
  host: PanelHost,
  words: Words,
  end: (draft: Draft | null) => Promise<boolean>,
  signal: AbortSignal,
): void {
  const url = new URL(location.href);
  const page = pageContext();
  let view: TeachView = startOf(proposeAddresses(url), url.host);
  let at: Element | undefined;
  let candidates: Element[] | undefined;
  const outline = drawOutline(host.root);

  const scheme = () => {
    const theme = pageTheme(document);
    host.container.style.colorScheme = theme;
    outline.scheme(theme);
  };
  const paint = (next: TeachView = view) => {
    view = next;
    render(
      <WordsContext.Provider value={words}>
        <TeachCard view={view} actions={actions} />
      </WordsContext.Provider>,
      host.container,
    );
    scheme();
    host.place(undefined);
    outline.show(fieldAt(view) === undefined ? undefined : at);
  };
  const hover = (element: Element | undefined) => {
    if (element === at || fieldAt(view) === undefined || view.proposals.length === 0) return;
    at = element;
    paint({ ...view, hovered: element && textOf(element, page), isUnclear: false });
  };
  const step = (next: TeachView) => {
    at = undefined;
    candidates = undefined;
    paint(next);
  };
  const take = () => {
    const proposal = view.proposals[0];
    const text = at && textOf(at, page);
    if (at === undefined || text === undefined || proposal === undefined || fieldAt(view) === undefined) return;
    const places = derivePlaces(at, proposal.id, page);
    if (places.length === 0) paint({ ...view, isUnclear: true });
    else step(goOn(view, { places, text }));
  };
  const walk = (by: 1 | -1) => {
    candidates ??= listCandidates(document, page);
    const now = at === undefined ? (by === 1 ? -1 : 0) : candidates.indexOf(at);
    const next = candidates[(now + by + candidates.length) % candidates.length];
    next?.scrollIntoView({ block: 'nearest' });
    hover(next);
  };
  const save = async () => {
    const address = view.proposals[view.chosen]?.address;
    if (address === undefined) return;
    const fields = Object.fromEntries(Object.entries(view.taken).map(([field, { places }]) => [field, places]));
    const isKept = await end({ name: view.name.trim() || url.host, url: url.href, addresses: [address], fields });
    if (!isKept) paint({ ...view, isFailed: true });
  };
  const actions: TeachActions = {
    skip: () => step(goOn(view)),
    back: () => step(goBack(view)),
    leave: () => void end(null),
    save: () => void save(),
    rename: (name) => paint({ ...view, name }),
    choose: (chosen) => paint({ ...view, chosen }),
  };

  /** Keys of teaching; what stands on a control of ours is that control's. */
  const key = (event: KeyboardEvent): boolean => {
    const isOnControl = host.root.activeElement?.matches('input, select, button') === true;
    const run = {
      Escape: actions.leave,
      ArrowDown: () => walk(1),
      ArrowUp: () => walk(-1),
      ...(isOnControl ? {} : { Enter: take, Backspace: actions.back }),
    }[event.key];
    const isOurs =
      run !== undefined && (event.key === 'Escape' || host.root.activeElement?.matches('input, select') !== true);
    if (isOurs) run();
    return isOurs;
  };
  const keyOfCard = (event: Event) => {
    if (event instanceof KeyboardEvent && key(event)) event.preventDefault();
  };
  host.container.addEventListener('keydown', keyOfCard, { signal });

  link().grab = (event) => {
    if (event instanceof KeyboardEvent) {
      const isOurs = event.type === 'keydown' && key(event);
      if (isOurs) event.preventDefault();
      return isOurs || event.type !== 'keydown';
    }
    if (!(event instanceof MouseEvent) || event.type === 'contextmenu' || event instanceof DragEvent) return false;
    if (event.type === 'pointermove' || event.type === 'pointerdown') hover(findPointed(document, event, page));
    // Down and not click: a browser sends none to a control that is switched off.
    if (event.type === 'pointerdown' && event.button === 0) take();
    if (/down|up|click/u.test(event.type)) event.preventDefault();
    return true;
  };
  const follow = () => outline.show(at);
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', () => paint(), { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', scheme, { signal });
  signal.addEventListener('abort', () => {
    link().grab = undefined;
    render(null, host.container);
    host.remove();
  });
  paint();
}
