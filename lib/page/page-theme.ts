/**
 * Whether a page shows itself dark, by the luminance of what it paints behind its text. No attribute is proven for
 * Google Calendar (facts 2026-11); a transparent ground means the browser's own canvas, which is light unless said.
 */
export function pageTheme(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  if (view === null) return 'light';
  for (const element of [document.body, document.documentElement]) {
    const style = view.getComputedStyle(element);
    // Other notations, such as `color(display-p3 …)`, count from 0 to 1 or not in light at all: no guess.
    const parts = style.backgroundColor.startsWith('rgb') ? style.backgroundColor.match(/[\d.]+/g) : null;
    const [red, green, blue, alpha] = (parts ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme === 'dark' || (scheme.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}
