import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../lib/feeds/fetch-feed';
import { calendar } from '../unit/feeds/calendar-text';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/basic.ics`;
}

const isGranted = (origin: string) => Promise.resolve(origin === 'http://127.0.0.1/*');
const ask = (url: string, remembered = {}, timeoutMs = 5_000) =>
  fetchFeed(url, remembered, { fetch, isGranted, timeoutMs });

describe('a real server over a real line', () => {
  it('gives a calendar with its tag, and says when nothing changed', async () => {
    let cookies = 0;
    const url = await serve((request, response) => {
      if (request.headers.cookie !== undefined || request.headers.referer !== undefined) cookies += 1;
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"7"', 'set-cookie': 'id=1' }).end(calendar());
    });
    expect(await ask(url)).toEqual({ outcome: 'body', text: calendar(), etag: '"7"' });
    expect(await ask(url, { etag: '"7"' })).toEqual({ outcome: 'unchanged' });
    expect(cookies).toBe(0);
  });

  it('that never answers, or never ends, is given up on', async () => {
    expect(await ask(await serve(() => undefined), {}, 300)).toEqual({ outcome: 'failed', why: 'no-answer' });
    const halting = await serve((_, response) => response.writeHead(200).write('BEGIN:VCALENDAR\r\n'.padEnd(500, ' ')));
    expect(await ask(halting, {}, 300)).toEqual({ outcome: 'failed', why: 'cut-short' });
  });

  it('that breaks off in the middle sent half a file', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write('BEGIN:VCALENDAR\r\n'.padEnd(5_000, ' '), () => response.destroy());
    });
    expect(await ask(url)).toEqual({ outcome: 'failed', why: 'cut-short' });
  });

  it('that sends 300 MB is stopped at 50', async () => {
    let sent = 0;
    const chunk = Buffer.from('BEGIN:VCALENDAR\r\n'.padEnd(1_000_000, 'X'));
    const url = await serve((_, response) => {
      response.writeHead(200);
      const pump = () => {
        while (sent < 300_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pump);
        }
        response.end();
      };
      pump();
    });
    expect(await ask(url, {}, 20_000)).toEqual({ outcome: 'failed', why: 'too-large' });
    expect(sent).toBeLessThan(80_000_000);
  });

  it('that leads to another host is followed only where that is granted', async () => {
    const target = await serve((_, response) => response.writeHead(200).end(calendar()));
    const elsewhere = await serve((_, response) =>
      response.writeHead(302, { location: target.replace('127.0.0.1', 'localhost') }).end(),
    );
    const here = await serve((_, response) => response.writeHead(301, { location: target }).end());
    expect(await ask(here)).toMatchObject({ outcome: 'body' });
    const moved = await ask(elsewhere);
    expect(moved).toMatchObject({ outcome: 'failed', why: 'moved', movedTo: 'http://localhost/*' });
  });
});
