/**
 * Whether a page shows itself dark, by the luminance of what it paints behind its text. No attribute is proven for
 * Google Calendar (facts 2026-11); a transparent ground means the browser's own canvas, which is light unless said.
 */
export function pageTheme(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  if (view === null) return 'light';
  for (const element of [document.body, document.documentElement]) {
    const { backgroundColor } = view.getComputedStyle(element);
    // Other notations, such as `color(display-p3 …)`, count from 0 to 1 or not in light at all: no guess.
    if (!backgroundColor.startsWith('rgb')) continue;
    const [red = 0, green = 0, blue = 0, alpha] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha !== 0) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  const { colorScheme } = view.getComputedStyle(document.documentElement);
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme === 'dark' || (colorScheme.includes('dark') && prefersDark) ? 'dark' : 'light';
}
