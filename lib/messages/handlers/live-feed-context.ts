import { browser } from '#imports';
import type { HandlerContext } from './edit-context';
import type { FeedContext } from './feed-context';

/** What reading feeds stands on in the worker and in our own pages: the browser's network and permissions. */
export const liveFeedContext = (context: HandlerContext): FeedContext => ({
  ...context,
  fetch: (...request) => fetch(...request),
  isGranted: (origin) => browser.permissions.contains({ origins: [origin] }),
  chance: Math.random,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});
