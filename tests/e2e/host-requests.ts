import type { Page } from '@playwright/test';

/** What a page of ours sees of the browser's own interface, with what it asked for. */
interface ExtensionWindow {
  asked: { origins: string[]; isByUser: boolean }[];
  chrome: {
    permissions: {
      getAll: () => Promise<{ origins: string[] }>;
      request: (wanted: { origins: string[] }) => Promise<boolean>;
    };
    scripting: { getRegisteredContentScripts: () => Promise<{ id: string }[]> };
  };
}

/** Runs in each page before its own scripts: notes what is asked of the browser, and whether the user had pressed. */
export function listenToRequests(): void {
  const page = globalThis as unknown as ExtensionWindow;
  page.asked = [];
  const { permissions } = page.chrome;
  const real = permissions.request.bind(permissions);
  permissions.request = (wanted) => {
    page.asked.push({ origins: wanted.origins, isByUser: navigator.userActivation.isActive });
    return real(wanted);
  };
}

/** What a page of ours asked the browser for. */
export const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as ExtensionWindow).asked);

/** The hosts that may be read. */
export const granted = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (globalThis as unknown as ExtensionWindow).chrome.permissions.getAll()).origins);

/** Ids of the scripts that are registered for pages. */
export const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as ExtensionWindow).chrome;
    return (await scripting.getRegisteredContentScripts()).map(({ id }) => id).toSorted();
  });
