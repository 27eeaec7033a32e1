import { browser } from '#imports';

const wanted = { permissions: ['notifications' as const] };

/** The browser's permission to show notifications: optional, so asked for in the click that switches a reminder on. */
export const noticeAccess = {
  has: (): Promise<boolean> => browser.permissions.contains(wanted),
  /** Straight from a click; a permission that is given already is not asked about again. */
  ask: (): Promise<boolean> => browser.permissions.request(wanted),
  watch: (changed: () => void): (() => void) => {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};
