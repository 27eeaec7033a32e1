import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resolver = new URL('resolve-ts.mjs', import.meta.url).href;
const binFolder = join(root, 'node_modules', '.bin');
/** WXT 0.21 wants Node 22, Vitest 5 wants 22.12, and type stripping without a flag came with 22.18; Temporal is in 26. */
const oldestNode = 26;

/**
 * Runs on whatever Node the machine has, with nothing installed: brings node_modules in step with the lock file, then
 * runs `script` (a file beside this one) with the Node that the lock file names, passing arguments and exit code on.
 */
export function bootstrap(script) {
  const missing = findMissingPackage();
  if (missing) install(missing);
  const node = findNode();
  const path = [binFolder, process.env.PATH ?? ''].join(delimiter);
  // Ctrl+C reaches the child by itself; this process only waits to pass its exit code on.
  process.on('SIGINT', () => {});
  const run = spawnSync(
    node,
    ['--import', resolver, join(root, 'tests', 'browser', script), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    },
  );
  process.exitCode = run.status ?? 1;
}

/** What of the lock file is not in node_modules, in words, or undefined when all is there. */
function findMissingPackage() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // npm writes this file last, so after a broken install it is absent.
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'nothing is installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const found = present[path];
    // Optional packages are those of other systems.
    if (found ? found.version !== entry.version : !entry.optional) return `${path} is missing or of another version`;
  }
  return undefined;
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function install(reason) {
  console.log(`Installing the packages of package-lock.json (${reason}) ...`);
  const startedAt = Date.now();
  // Not with the Node inside node_modules: npm ci removes that folder first.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== binFolder);
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  if (result.status !== 0) {
    console.error('npm ci failed; its message is above. A package registry must be within reach.');
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

/** The Node of the optional dependencies, else this one if it is new enough. */
function findNode() {
  const { platform, arch } = process;
  for (const name of [
    `node-${platform}-${arch}`,
    `node-bin-${platform}-${arch}`,
    `node-${platform.slice(0, 3)}-${arch}`,
  ]) {
    const file = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return process.execPath;
  console.error(
    `Node ${oldestNode} or newer is needed on ${platform} ${arch}; this is ${process.version}. Please install it.`,
  );
  return process.exit(1);
}
