import type { Page } from '@playwright/test';

/** Ms from sending a message from a page of the extension to the worker's answer. */
export const askWorker = (page: Page, message: object): Promise<number> =>
  page.evaluate(async (sent) => {
    const before = performance.now();
    await chrome.runtime.sendMessage(sent);
    return performance.now() - before;
  }, message);

/** A message in the form that our gate takes. */
export const messageOf = (type: string, data: object): object => ({ id: 1, type, data, timestamp: 0 });
