/** What badges are made of; `T` is what one shows, as plain JSON. */
export interface BadgeMaker<T> {
  /** The chips that may carry one. */
  selector: string;
  /** Begins a pass over the chips: what the badge of a chip shows now, or undefined for none. */
  begin: () => (chip: Element) => T | undefined;
  draw: (badge: T) => Element;
  /** True: badges stand. False: the page keeps taking them out, and they stay out as long as it is open. */
  report: (isStanding: boolean) => void;
}

export interface ChipBadges {
  /** In a frame that a change of the page led to: next to free while no badge was lost. */
  touch: () => void;
  /** What badges say may have changed, or the page came to rest. */
  refresh: () => void;
}

const mark = 'data-cx-badge';
/** A page that redraws its chips takes them out before it puts new ones in, perhaps frames later. */
const warmMs = 3_000;
/** Badges that stood for this long are forgiven what was before: the page did not fight them. */
const standingMs = 1_000;
/** A badge that is torn out of a chip which stays may be a fight; one that goes with its chip is how calendars redraw. */
const tornCost = 80;
/** Torn out fifteen times in a row: we step back. */
const mostCost = 15 * tornCost;
/**
 * Torn out ten times in a row, or redrawn in each frame for a dozen seconds: from then on badges come back when the page
 * rests. A chip that is dragged may be redrawn each frame.
 */
const hurriedCost = 10 * tornCost;

/**
 * Keeps one badge on each chip that shall have one, in the frame in which the page takes it away. Between changes of the
 * page its work is a look at each badge's parent, once a frame; chips are looked for only when one was lost or on
 * `refresh`. Nothing is measured.
 */
export function keepBadges<T>(document: Document, maker: BadgeMaker<T>, signal: AbortSignal): ChipBadges {
  let shown = new Map<Element, { text: string; node: Element }>();
  let isAsked = false;
  let isDue = false;
  let isOut = false;
  let warmUntil = 0;
  let cost = 0;
  let putAt = 0;

  const remove = () => {
    for (const { node } of shown.values()) node.remove();
    shown.clear();
    warmUntil = 0;
    isOut = true;
  };

  const pass = () => {
    isDue = false;
    const before = shown;
    shown = new Map();
    const badgeOf = maker.begin();
    const fresh: [Element, T, string][] = [];
    for (const chip of document.querySelectorAll(maker.selector)) {
      const badge = badgeOf(chip);
      if (badge === undefined) continue;
      const text = JSON.stringify(badge);
      const old = before.get(chip);
      if (old?.text === text) {
        shown.set(chip, old);
        before.delete(chip);
        // In a chip that is not positioned it would stand in a corner of something else.
      } else if (getComputedStyle(chip).position !== 'static') fresh.push([chip, badge, text]);
    }
    for (const { node } of before.values()) node.remove();
    for (const [chip, badge, text] of fresh) {
      // A chip that is dragged may be a copy of another, badge and all.
      for (const copy of chip.querySelectorAll(`[${mark}]`)) copy.remove();
      const node = maker.draw(badge);
      node.setAttribute(mark, '');
      chip.append(node);
      shown.set(chip, { text, node });
    }
    if (fresh.length > 0) putAt = performance.now();
    if (shown.size > 0) maker.report(true);
  };

  /** Forgets badges that are gone. What that costs: nothing, a redraw, or one that was torn out. */
  const countLosses = (): number => {
    let lost = 0;
    for (const [chip, { node }] of shown) {
      if (chip.isConnected && node.parentNode === chip) continue;
      lost = Math.max(lost, chip.isConnected ? tornCost : 1);
      shown.delete(chip);
    }
    return lost;
  };

  const frame = (now: number) => {
    isAsked = false;
    if (isOut) return;
    const lost = countLosses();
    if (lost > 0) {
      cost = lost + (now - putAt > standingMs ? 0 : cost);
      warmUntil = now + warmMs;
      if (cost > mostCost) {
        remove();
        maker.report(false);
        return;
      }
    } else if (now > warmUntil) warmUntil = 0;
    if (isDue || (warmUntil > 0 && cost <= hurriedCost)) pass();
  };

  const ask = () => {
    if (isAsked || isOut) return;
    isAsked = true;
    requestAnimationFrame(frame);
  };

  // What a former copy of this script left.
  for (const old of document.querySelectorAll(`[${mark}]`)) old.remove();
  signal.addEventListener('abort', remove);
  return {
    touch: () => {
      if (shown.size > 0 || warmUntil > 0) frame(performance.now());
    },
    refresh: () => {
      isDue = true;
      ask();
    },
  };
}
