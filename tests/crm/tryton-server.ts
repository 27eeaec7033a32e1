import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { debianPython } from './debian-packages.ts';

/** One seeded opportunity, as seed.py prints it; `endDate` is `YYYY-MM-DD`. */
export interface SeededDeal {
  id: number;
  state: 'lead' | 'opportunity' | 'converted' | 'won' | 'lost' | 'cancelled';
  party: string;
  description: string;
  amount: string;
  owner: string;
  endDate: string | null;
}

export interface TrytonServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  deals: SeededDeal[];
  stop: () => Promise<void>;
}

/** Of both users; the server listens on loopback alone and lives as long as a test run. */
export const password = 'coxswain-tests';
export const database = 'crm';
const seedFile = join(import.meta.dirname, 'seed.py');

function environment(root: string, databaseFolder: string, folder: string, port = 0): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'),
    PYTHONWARNINGS: 'ignore',
    TRYTOND_DATABASE__URI: 'sqlite://',
    TRYTOND_DATABASE__PATH: databaseFolder,
    TRYTOND_WEB__LISTEN: `127.0.0.1:${port}`,
    TRYTOND_WEB__ROOT: join(root, 'usr/share/tryton-sao/www'),
    TRYTOND_SESSION__TIMEOUT: '86400',
    TRYTONPASSFILE: join(folder, 'password'),
    SECOND_PASSWORD: password,
  };
}

function python(args: string[], env: NodeJS.ProcessEnv): string {
  const done = spawnSync(debianPython, args, { env, encoding: 'utf8', timeout: 240_000 });
  if (done.status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} failed: ${done.stderr.slice(-2_000)}`);
  return done.stdout;
}

/** A seeded database: made once (half a minute), kept by the seed script and the day, since the seed has dates of today. */
function seededDatabase(root: string, folder: string): { file: string; deals: SeededDeal[] } {
  const day = new Date().toISOString().slice(0, 10);
  const name = createHash('sha256').update(readFileSync(seedFile)).update(day).digest('hex').slice(0, 12);
  const kept = join(folder, `seeded-${name}`);
  const file = join(kept, `${database}.sqlite`);
  const dealsFile = join(kept, 'deals.json');
  if (!existsSync(kept)) {
    const half = mkdtempSync(join(folder, 'half-seeded-'));
    const env = environment(root, half, folder);
    writeFileSync(join(half, `${database}.sqlite`), '');
    const admin = join(root, 'usr/bin/trytond-admin');
    const modules = [
      '-u',
      'sale_opportunity',
      '--activate-dependencies',
      '-l',
      'de',
      '--email',
      'admin@example.invalid',
    ];
    python([admin, '-d', database, ...modules], env);
    writeFileSync(join(half, 'deals.json'), python([seedFile, database], env));
    renameSync(half, kept);
  }
  const deals: unknown = JSON.parse(readFileSync(dealsFile, 'utf8'));
  return { file, deals: deals as SeededDeal[] };
}

const findFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Starts Tryton on loopback with a fresh copy of the seeded database, and waits until it answers. */
export async function startTryton(root: string, folder: string): Promise<TrytonServer> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'password'), password);
  const { file, deals } = seededDatabase(root, folder);
  const live = mkdtempSync(join(folder, 'live-'));
  copyFileSync(file, join(live, `${database}.sqlite`));
  const port = await findFreePort();
  const server = spawn(debianPython, [join(root, 'usr/bin/trytond'), '-d', database], {
    env: environment(root, live, folder, port),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(live, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) break;
    if (
      await fetch(`${origin}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { origin, deals, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`Tryton did not answer on ${origin}: ${said}`);
}
