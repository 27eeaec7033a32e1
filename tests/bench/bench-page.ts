import type { Page } from '@playwright/test';
import { benchZone } from './bench-zone.ts';
import { ExtensionSession } from '../browser/extension-session.ts';
import { calendarWeekPage } from '../sites/google-calendar/build-week-page.ts';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';

export { benchZone };
export const calendarAddress = 'https://calendar.google.com/calendar/u/0/r/week';

/** A Chromium with one extension on the sample week. */
export interface BenchBrowser {
  name: string;
  session: ExtensionSession;
  page: Page;
}

/** Starts a browser with an extension and shows the week; `seed` runs before the page is opened. */
export async function openBench(
  name: string,
  extensionDir: string,
  events: readonly PageEvent[],
  today: string,
  seed?: (session: ExtensionSession) => Promise<void>,
): Promise<BenchBrowser> {
  const session = await ExtensionSession.start({
    extensionDir,
    headless: true,
    context: { locale: 'en-US', timezoneId: benchZone, viewport: { width: 1320, height: 880 } },
  });
  session.answer({ 'https://calendar.google.com': calendarWeekPage({ events, today, days: 5, zone: benchZone }) });
  await seed?.(session);
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(calendarAddress);
  // A tab in the background gets no frames.
  await page.bringToFront();
  return { name, session, page };
}
