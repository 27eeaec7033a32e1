import type { Words } from '../../components/create-words';
import { handIn } from '../../lib/page/hand-in';
import { keepFocus } from '../../lib/page/keep-focus';
import { link } from '../../lib/page/link';
import { hostMark } from '../../lib/page/live-while';
import { placePanel } from '../../lib/page/placement';
import { lookForSight, observeSight } from '../../lib/page/watch-sight';
import { fixHostStyle } from './host-style';

/** How often a page may take our host out, while one thing is shown, before we step back. */
const mostFights = 20;

/** Each build carries its browser's way alone. */
const watchSight = import.meta.env.FIREFOX ? lookForSight : observeSight;

/** Where the page moved us, nothing acts until we stood still for this long. */
const restMs = 500;

/** Nothing comes of these: they follow the pointer and the focus. */
const isHarmless = ({ type }: Event): boolean => /^(pointer|mouse)(move|over|out)|^focus|^blur/.test(type);

export interface PanelHost {
  /** Where the panel is rendered. */
  container: HTMLElement;
  root: ShadowRoot;
  /** Puts the host into the page, or moves it, to stand beside `card` (or docked). */
  place: (card: Element | undefined) => void;
  remove: () => void;
}

/**
 * Our one node in the page: a host on the document element with a root of the build's mode (closed where it ships).
 * @param onStepBack The page keeps taking it out; it stays out.
 */
export function createPanelHost(styles: string, words: Words, onStepBack: () => void): PanelHost {
  const host = document.createElement('div');
  host.setAttribute(hostMark, '');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  // On the host for its tokens' sake: `:host(:lang(ja))`. Its direction is the page's, see below.
  host.lang = words.locale;
  container.dir = words.dir;
  const hidden = document.createElement('p');
  hidden.className = 'unseen';
  hidden.role = 'alert';
  hidden.dir = words.dir;
  root.append(style, container, hidden);
  const focus = keepFocus(root);
  /** Our style as we wrote it last. */
  let written = '';
  let movedAt = -Infinity;
  const isSeen = watchSight(
    host,
    (seen) => (hidden.textContent = seen ? '' : words.t('panel_unseen')),
    () => {
      const now = performance.now();
      if (host.style.cssText !== written) {
        const { left, top } = host.getBoundingClientRect();
        host.style.cssText = written;
        const back = host.getBoundingClientRect();
        if (Math.hypot(left - back.left, top - back.top) > 4) movedAt = now;
      }
      return now - movedAt < restMs;
    },
  );

  let fights = 0;
  let isWanted = false;
  const keeper = new MutationObserver(() => {
    if (!isWanted || host.isConnected) return;
    fights += 1;
    if (fights > mostFights) {
      onStepBack();
      return;
    }
    document.documentElement.append(host);
    focus.restore();
  });

  return {
    container,
    root,
    place: (card) => {
      if (fights > mostFights) return;
      // Asked before anything of ours is drawn: after that it would cost a layout of its own.
      const box = card?.getBoundingClientRect();
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      if (!host.isConnected) document.documentElement.append(host);
      const pill = container.querySelector('.pill')?.getBoundingClientRect();
      const placement = placePanel(box, viewport, pill);
      const isSheet = placement.mode === 'sheet';
      const where =
        placement.mode === 'beside'
          ? `left:${placement.left}px;top:${placement.top}px;`
          : isSheet
            ? 'left:0;right:0;bottom:0;'
            : `inset-inline-end:16px;top:72px;direction:${document.documentElement.dir || 'ltr'};`;
      fixHostStyle(host, `${where}--cx-panel-max:${placement.maxHeight}px;`);
      written = host.style.cssText;
      host.toggleAttribute('data-sheet', isSheet);
      if (!isWanted) keeper.observe(document.documentElement, { childList: true });
      isWanted = true;
      const shared = link();
      shared.host = host;
      shared.take = (event) => {
        focus.note(event);
        if (isSeen() || isHarmless(event)) handIn(event, root, focus.focused());
        else event.preventDefault();
      };
    },
    remove: () => {
      isWanted = false;
      fights = 0;
      keeper.disconnect();
      host.remove();
      const shared = link();
      shared.host = undefined;
      shared.take = undefined;
    },
  };
}
