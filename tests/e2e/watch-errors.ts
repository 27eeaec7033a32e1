import type { Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';

/**
 * Everything that is thrown or said as an error from now on: in the page, in our scripts' own world (which Playwright's
 * events do not cover), and in the worker. Call it before the page is opened.
 */
export async function watchErrors(page: Page, session: ExtensionSession): Promise<string[]> {
  const errors: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(`thrown: ${exception?.description ?? text}`);
  });
  devtools.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') errors.push(`said: ${args.map(({ value }) => String(value)).join(' ')}`);
  });
  await devtools.send('Runtime.enable');
  const worker = await session.serviceWorker();
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });
  return errors;
}
