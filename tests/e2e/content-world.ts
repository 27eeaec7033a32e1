import type { Page } from '@playwright/test';

/** Our content scripts' isolated world of a page, which neither the page nor Playwright's own world can see. */
export interface ContentWorld {
  /** Runs an expression there and gives its JSON value. */
  evaluate: (expression: string) => Promise<unknown>;
}

/** Whether any script of ours runs in the page; a world alone is no script (Chromium makes it for DevTools, 2026-11). */
export async function hasContentScript(page: Page): Promise<boolean> {
  const world = await contentWorld(page);
  return world.evaluate("typeof coxswainLink !== 'undefined'").then(
    (has) => has === true,
    () => false,
  );
}

/** The world of the page's newest document; call it after the page was loaded. */
export async function contentWorld(page: Page): Promise<ContentWorld> {
  const devtools = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id;
  });
  await devtools.send('Runtime.enable');
  return {
    evaluate: async (expression) => {
      if (contextId === undefined) throw new Error('no content script of ours runs in this page');
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value as unknown;
    },
  };
}
