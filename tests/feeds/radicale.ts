import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackPackages } from './debian-packages';

/** Radicale with what it needs besides Python itself, as Debian packs them. */
const packages = [
  'python3-radicale',
  'python3-vobject',
  'python3-dateutil',
  'python3-six',
  'python3-defusedxml',
  'python3-passlib',
  'python3-pkg-resources',
];

/** A calendar server on this machine. */
export interface CalendarServer {
  /** The address to subscribe to. */
  feed: string;
  put: (name: string, text: string) => Promise<void>;
  remove: (name: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Why no server could be started; the tests are then reported as skipped. */
export interface NoServer {
  why: string;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const rights = '[everyone]\nuser: .*\ncollection: .*\npermissions: RrWw\n';

/** Starts Radicale from packages that are unpacked and not installed, over a folder of its own. */
export async function startRadicale(): Promise<CalendarServer | NoServer> {
  const { folders, missing } = await unpackPackages(packages, { all: true });
  if (missing.length > 0) return { why: missing.map(({ name, why }) => `${name}: ${why}`).join('; ') };
  const folder = await mkdtemp(join(tmpdir(), 'coxswain-radicale-'));
  await writeFile(join(folder, 'rights'), rights);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = [
    '-I',
    '-c',
    `import sys; sys.path[:0] = ${JSON.stringify([...folders.values()].map((files) => join(files, 'usr/lib/python3/dist-packages')))}; from radicale.__main__ import run; run()`,
  ];
  const options = [
    '--config',
    '',
    '--server-hosts',
    `127.0.0.1:${port}`,
    '--storage-filesystem-folder',
    join(folder, 'data'),
    '--auth-type',
    'none',
    '--rights-type',
    'from_file',
    '--rights-file',
    join(folder, 'rights'),
    '--web-type',
    'none',
  ];
  const server = spawn('/usr/bin/python3', [...args, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2_000)));
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', (error) => {
      said += String(error);
      resolve();
    });
  });
  const killed = () => void server.kill();
  process.once('exit', killed);
  const stop = async () => {
    process.off('exit', killed);
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const isUp = await Promise.race([untilUp(origin), ended.then(() => false)]);
  if (!isUp) {
    await stop();
    return { why: `Radicale did not start: ${said}` };
  }
  const feed = `${origin}/kim/meetings/`;
  const send = async (method: string, url: string, body?: string) => {
    const response = await fetch(url, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'text/calendar' } }),
    });
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  };
  try {
    await send('MKCOL', `${origin}/kim/`);
    await send('MKCALENDAR', feed);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    feed,
    put: (name, text) => send('PUT', `${feed}${name}.ics`, text),
    remove: (name) => send('DELETE', `${feed}${name}.ics`),
    stop,
  };
}

async function untilUp(origin: string): Promise<boolean> {
  for (let count = 0; count < 100; count += 1) {
    try {
      await (await fetch(origin, { redirect: 'manual' })).body?.cancel();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}
