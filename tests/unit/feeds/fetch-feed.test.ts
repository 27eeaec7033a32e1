import { describe, expect, it, vi } from 'vitest';
import { fetchFeed, mostBytes } from '../../../lib/feeds/fetch-feed';
import { calendar } from './calendar-text';

const url = 'https://example.com/secret/basic.ics';
const isGranted = (origin: string) => Promise.resolve(origin === 'https://example.com/*');

function ask(answer: Response | ((request: RequestInit) => Promise<Response>), remembered = {}, timeoutMs = 5_000) {
  const fetch = vi.fn((_: unknown, request: RequestInit = {}) =>
    typeof answer === 'function' ? answer(request) : Promise.resolve(answer),
  );
  return { fetch, answer: fetchFeed(url, remembered, { fetch, isGranted, timeoutMs }) };
}

/** A body that keeps coming, and says whether it was stopped. */
function endless(chunk: string) {
  const bytes = new TextEncoder().encode(chunk);
  const cancel = vi.fn();
  return { cancel, body: new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(bytes), cancel }) };
}

const redirected = (response: Response, to: string) => Object.defineProperty(response, 'url', { value: to });

describe('asking for a feed', () => {
  it('gives the text with what to ask with next time', async () => {
    const text = calendar();
    const headers = { etag: '"1"', 'last-modified': 'Thu, 19 Nov 2026 14:20:00 GMT' };
    expect(await ask(new Response(text, { headers })).answer).toEqual({
      outcome: 'body',
      text,
      etag: '"1"',
      lastModified: 'Thu, 19 Nov 2026 14:20:00 GMT',
    });
  });

  it('sends no cookies and no referrer, and what it remembers', async () => {
    const { fetch, answer } = ask(new Response(null, { status: 304 }), { etag: '"1"', lastModified: 'then' });
    expect(await answer).toEqual({ outcome: 'unchanged' });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'if-none-match': '"1"', 'if-modified-since': 'then' },
    });
  });

  it.for([
    [401, 'unauthorised'],
    [403, 'unauthorised'],
    [404, 'not-found'],
    [410, 'not-found'],
    [500, 'server-error'],
    [204, 'server-error'],
  ] as const)('%d is %s', async ([status, why]) => {
    expect(await ask(new Response(null, { status })).answer).toEqual({ outcome: 'failed', why });
  });

  it('waits as long as the server wants', async () => {
    const seconds = new Response('', { status: 429, headers: { 'retry-after': '7200' } });
    expect(await ask(seconds).answer).toEqual({ outcome: 'failed', why: 'server-error', retryAfterMs: 7_200_000 });
    const date = new Response('', {
      status: 503,
      headers: { 'retry-after': 'Thu, 19 Nov 2026 15:20:00 GMT', date: 'Thu, 19 Nov 2026 14:20:00 GMT' },
    });
    expect(await ask(date).answer).toMatchObject({ retryAfterMs: 3_600_000 });
  });

  it('a body that says it is too large is not begun, and one that is is stopped', async () => {
    const said = new Response('BEGIN:VCALENDAR', { headers: { 'content-length': '300000000' } });
    expect(await ask(said).answer).toEqual({ outcome: 'failed', why: 'too-large' });
    const { body, cancel } = endless(`BEGIN:VCALENDAR\r\n${'X'.repeat(1_000_000)}`);
    expect(await ask(new Response(body)).answer).toEqual({ outcome: 'failed', why: 'too-large' });
    expect(cancel).toHaveBeenCalledOnce();
    expect(mostBytes).toBe(50_000_000);
  });

  it('an endless page that is no calendar is stopped at its beginning', async () => {
    const { body, cancel } = endless('<html>'.padEnd(1_000, ' '));
    expect(await ask(new Response(body)).answer).toEqual({ outcome: 'failed', why: 'not-a-calendar' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('a server that never answers, or stops in the middle, is given up on', async () => {
    const never = ({ signal }: RequestInit) =>
      new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(new Error('time'))));
    expect(await ask(never, {}, 20).answer).toEqual({ outcome: 'failed', why: 'no-answer' });
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('BEGIN:VCALENDAR\r\n')),
    }).pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          controller.enqueue(chunk);
          controller.error(new Error('reset'));
        },
      }),
    );
    const answer = await ask(new Response(broken)).answer;
    expect(answer).toMatchObject({ outcome: 'failed', why: expect.stringMatching(/cut-short|no-answer/) as string });
  });

  it('a redirect to a host that is not granted is said, with where it leads when that is known', async () => {
    const landed = redirected(new Response(calendar()), 'https://other.example.org/basic.ics');
    expect(await ask(landed).answer).toEqual({
      outcome: 'failed',
      why: 'moved',
      movedTo: 'https://other.example.org/*',
    });
    const plain = redirected(new Response(calendar()), 'http://example.com/basic.ics');
    expect(await ask(plain).answer).toEqual({ outcome: 'failed', why: 'moved' });
    const blocked = ({ redirect }: RequestInit) =>
      redirect === 'manual'
        ? Promise.resolve(Response.redirect('https://other.example.org/basic.ics', 302))
        : Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(blocked).answer).toEqual({
      outcome: 'failed',
      why: 'moved',
      movedTo: 'https://other.example.org/*',
    });
    const everywhere = ({ redirect }: RequestInit) =>
      redirect === 'manual'
        ? Promise.resolve(new Response(null, { status: 302, headers: { location: 'https://*/basic.ics' } }))
        : Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(everywhere).answer).toEqual({ outcome: 'failed', why: 'moved' });
    const opaque = ({ redirect }: RequestInit) =>
      redirect === 'manual'
        ? Promise.resolve(Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }))
        : Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(opaque).answer).toEqual({ outcome: 'failed', why: 'moved' });
  });

  it('no network at all is no answer', async () => {
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch'))).answer).toEqual({
      outcome: 'failed',
      why: 'no-answer',
    });
  });

  it('a host that is not granted is not asked', async () => {
    const fetch = vi.fn();
    const refused = await fetchFeed('https://other.example.org/a.ics', {}, { fetch, isGranted });
    expect(refused).toEqual({ outcome: 'failed', why: 'not-allowed' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
