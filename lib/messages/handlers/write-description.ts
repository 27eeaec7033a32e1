import { browser } from '#imports';
import type { Caller } from '../gate';
import type { Written } from '../protocol';

const outcomes: Record<Written, true> = {
  put: true,
  updated: true,
  same: true,
  nothing: true,
  unreadable: true,
  'too-long': true,
  'no-editor': true,
  differs: true,
  failed: true,
};

/** Runs the script that writes in the caller's frame; what it answers comes from a page. */
export async function writeDescription({ tabId, frameId }: Caller): Promise<Written> {
  if (tabId === undefined) return 'failed';
  const target = { tabId, frameIds: [frameId ?? 0] };
  const [run] = await browser.scripting.executeScript({ target, files: ['/description.js'] });
  const said: unknown = run?.result;
  return typeof said === 'string' && Object.hasOwn(outcomes, said) ? (said as Written) : 'failed';
}
