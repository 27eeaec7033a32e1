import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine that loads our extension. */
export interface FoundBrowser {
  path: string;
  /** As the browser itself says it, e.g. `Chromium 156.0.1`; on Windows browsers do not answer. */
  version: string;
}

interface Rule {
  variable: string;
  /** Names on the PATH. */
  commands: string[];
  /** Files at their usual places; the last folder part may hold one `*`. */
  files: string[];
  /** What `--version` must say. Branded Chrome (since 137) and Edge take no extension from the command line. */
  accepts: RegExp;
  oldestMajor: number;
}

const home = homedir();
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
const playwrightFolders = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(home, '.cache', 'ms-playwright'),
  join(home, 'Library', 'Caches', 'ms-playwright'),
  join(local, 'ms-playwright'),
].filter(Boolean);
const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const playwrightFiles = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
].concat(
  ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/${testing}`,
  ]),
);

const rules: Record<BrowserName, Rule> = {
  chromium: {
    variable: 'COXSWAIN_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    files: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `/Applications/${testing}`,
      join(local, 'Chromium', 'Application', 'chrome.exe'),
      ...playwrightFolders.flatMap((folder) => playwrightFiles.map((file) => join(folder, 'chromium-*', file))),
    ],
    accepts: /Chromium|Chrome for Testing/,
    oldestMajor: 144,
  },
  firefox: {
    variable: 'COXSWAIN_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    accepts: /Firefox/,
    oldestMajor: 139,
  },
};

/** The first usable browser: the environment variable, then the PATH, then the usual places and Playwright's cache. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const rule = rules[name];
  const named = process.env[rule.variable];
  if (named) {
    const found = check(named, rule);
    if (!found) throw new Error(`${rule.variable} names ${named}, which is no ${name} of ${rule.oldestMajor} or newer`);
    return found;
  }
  for (const path of [...onPath(rule.commands), ...rule.files.flatMap(expand)]) {
    const found = check(path, rule);
    if (found) return found;
  }
  return undefined;
}

function onPath(commands: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Resolves one `*` in a path, newest name first. */
function expand(path: string): string[] {
  const star = path.indexOf('*');
  if (star < 0) return [path];
  const from = path.lastIndexOf('chromium-', star);
  const folder = path.slice(0, from);
  try {
    const names = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
    return names
      .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name) + path.slice(star + 1));
  } catch {
    return [];
  }
}

function check(path: string, rule: Rule): FoundBrowser | undefined {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform === 'win32') return { path, version: 'version not asked' };
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const major = Number(/(\d+)\./.exec(said)?.[1]);
    return rule.accepts.test(said) && major >= rule.oldestMajor ? { path, version: said.trim() } : undefined;
  } catch {
    return undefined;
  }
}
