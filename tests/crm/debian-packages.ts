import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Tryton 6.0 with its web client and the module of opportunities, and all that these need (tried 2026-11). */
const packages = [
  'tryton-server',
  'tryton-sao',
  'tryton-proteus',
  ...['sale-opportunity', 'sale', 'account', 'account-invoice', 'account-invoice-stock', 'account-product']
    .concat(['company', 'country', 'currency', 'party', 'product', 'stock'])
    .map((name) => `tryton-modules-${name}`),
  ...['bcrypt', 'cffi-backend', 'dateutil', 'defusedxml', 'genshi', 'lxml', 'magic', 'markupsafe', 'passlib']
    .concat(['pkg-resources', 'polib', 'relatorio', 'simpleeval', 'six', 'sql', 'stdnum', 'werkzeug', 'wrapt'])
    .map((name) => `python3-${name}`),
];

/** Debian's own: the unpacked modules are built for it, and another may stand first on the PATH. */
export const debianPython = '/usr/bin/python3';

/** The packages cannot be had on this machine, and why. */
export class PackagesMissingError extends Error {
  override readonly name = 'PackagesMissingError';
}

function run(program: string, args: string[], cwd: string): string | undefined {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 180_000, stdio: ['ignore', 'pipe', 'pipe'] });
  return done.status === 0
    ? undefined
    : `${program} ${args[0] ?? ''}: ${(done.stderr ?? done.error?.message ?? '').trim().slice(0, 300)}`;
}

/**
 * Downloads the packages and unpacks them into `folder/root`: nothing is installed, the system stays as it is. What was
 * unpacked before is used again.
 *
 * @throws PackagesMissingError
 */
export function unpackPackages(folder: string): string {
  const root = join(folder, 'root');
  if (existsSync(root)) return root;
  for (const tool of [debianPython, '/usr/bin/apt-get', '/usr/bin/dpkg']) {
    if (!existsSync(tool)) throw new PackagesMissingError(`${tool} is not on this machine`);
  }
  const debs = join(folder, 'debs');
  const half = join(folder, 'half');
  for (const made of [debs, half]) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  }
  const download = () => run('/usr/bin/apt-get', ['download', '-q', ...packages], debs);
  let failure = download();
  // A machine that has never asked for Debian's list of packages.
  if (failure && run('/usr/bin/apt-get', ['update', '-q'], debs) === undefined) failure = download();
  if (failure) throw new PackagesMissingError(failure);
  for (const file of globSync('*.deb', { cwd: debs })) {
    const broken = run('/usr/bin/dpkg', ['-x', file, half], debs);
    if (broken) throw new PackagesMissingError(broken);
  }
  renameSync(half, root);
  return root;
}
