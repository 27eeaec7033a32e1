import type { FeedFailure } from '../domain/feed';
import { checkFeedAddress } from './feed-address';

/** What a server answered. */
export type FeedAnswer =
  | { outcome: 'body'; text: string; etag?: string; lastModified?: string }
  | { outcome: 'unchanged' }
  | {
      outcome: 'failed';
      why: FeedFailure;
      /** `moved`: the permission that the new address would need, where the browser says it. */
      movedTo?: string;
      /** The server asked to wait so long. */
      retryAfterMs?: number;
    };

/** What a fetch of a feed needs of its surroundings. */
export interface FeedFetching {
  fetch: typeof fetch;
  /** Whether a match pattern is granted. */
  isGranted: (origin: string) => Promise<boolean>;
  /** Aborts when the whole answer took too long. */
  timeoutMs?: number;
}

/** Largest file that is read. */
export const mostBytes = 50_000_000;

const fullTimeoutMs = 60_000;

const failed = (why: FeedFailure): FeedAnswer => ({ outcome: 'failed', why });

/**
 * Asks for a feed: without cookies, without referrer, and with what was remembered of the last answer.
 * Never throws for what a server or network does.
 */
export async function fetchFeed(
  url: string,
  remembered: { etag?: string; lastModified?: string },
  { fetch, isGranted, timeoutMs = fullTimeoutMs }: FeedFetching,
): Promise<FeedAnswer> {
  const address = checkFeedAddress(url);
  if (typeof address === 'string' || !(await isGranted(address.origin))) return failed('not-allowed');
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: {
      accept: 'text/calendar, text/plain;q=0.5',
      ...(remembered.etag === undefined ? {} : { 'if-none-match': remembered.etag }),
      ...(remembered.lastModified === undefined ? {} : { 'if-modified-since': remembered.lastModified }),
    },
    signal,
  };
  let response: Response;
  try {
    response = await fetch(url, { ...options, redirect: 'follow' });
  } catch {
    return signal.aborted ? failed('no-answer') : whyUnanswered(url, options, fetch);
  }
  const landed = URL.parse(response.url === '' ? url : response.url);
  if (landed !== null && landed.origin !== new URL(url).origin) {
    const answered = checkFeedAddress(landed.href);
    if (typeof answered === 'string') return failed('moved');
    if (!(await isGranted(answered.origin))) return { outcome: 'failed', why: 'moved', movedTo: answered.origin };
  }
  return answerOf(response);
}

/**
 * A redirect to a host that is not granted looks like no network at all (tried 2026-11); asked not to follow, the
 * browser says that there was one, but not where to.
 */
async function whyUnanswered(url: string, options: RequestInit, fetch: FeedFetching['fetch']): Promise<FeedAnswer> {
  try {
    const response = await fetch(url, { ...options, redirect: 'manual' });
    const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    await response.body?.cancel();
    if (!isRedirect || response.status === 304) return failed('no-answer');
    const location = response.headers.get('location');
    const target = location === null ? null : URL.parse(location, url);
    // What it names is asked for as a permission: only what may be subscribed to.
    const address = target === null ? 'not-an-address' : checkFeedAddress(target.href);
    return { outcome: 'failed', why: 'moved', ...(typeof address === 'string' ? {} : { movedTo: address.origin }) };
  } catch {
    return failed('no-answer');
  }
}

async function answerOf(response: Response): Promise<FeedAnswer> {
  if (response.status === 304) return { outcome: 'unchanged' };
  if (response.status !== 200) {
    await response.body?.cancel();
    const retryAfterMs = retryAfterOf(response);
    return {
      outcome: 'failed',
      why: failureOf(response.status),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  }
  const text = await readText(response);
  if (typeof text !== 'string') return text;
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    outcome: 'body',
    text,
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  };
}

function failureOf(status: number): FeedFailure {
  if (status === 401 || status === 403) return 'unauthorised';
  return status === 404 || status === 410 ? 'not-found' : 'server-error';
}

/** Seconds, or a date against the server's own clock. */
function retryAfterOf({ headers }: Response): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** The body, unless it is larger than any calendar, breaks off, or does not begin like one (an endless log-in page). */
async function readText(response: Response): Promise<string | FeedAnswer> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel();
    return failed('too-large');
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let isChecked = false;
  const reader = response.body?.getReader();
  try {
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
      bytes += read.value.byteLength;
      text += decoder.decode(read.value, { stream: true });
      const isWrong = !isChecked && text.length >= 200 && !/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
      isChecked ||= text.length >= 200;
      if (isWrong || bytes > mostBytes) {
        await reader?.cancel();
        return failed(isWrong ? 'not-a-calendar' : 'too-large');
      }
    }
  } catch {
    // The line broke, or time was up, in the middle of the body.
    return failed(text === '' ? 'no-answer' : 'cut-short');
  }
  return text + decoder.decode();
}
