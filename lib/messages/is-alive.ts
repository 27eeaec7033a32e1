import { browser } from '#imports';

/** Whether the extension is still there under this script or page; after an update or a removal it is not. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
