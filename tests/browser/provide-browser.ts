import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { findBrowser, type BrowserName, type FoundBrowser } from './find-browser.ts';

/** No usable browser, and none could be installed. The message says what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

const advice: Record<BrowserName, string> = {
  chromium:
    'No Chromium 144 or newer was found. Install Chromium or Chrome for Testing (e.g. `apt-get install chromium`, ' +
    '`brew install --cask chromium`, `npx playwright install chromium`), or set COXSWAIN_CHROMIUM to its program file. ' +
    'Google Chrome and Edge do not serve: they load no extension from the command line.',
  firefox:
    'No Firefox 139 or newer was found. Install Firefox (e.g. `apt-get install firefox-esr`, ' +
    '`brew install --cask firefox`), or set COXSWAIN_FIREFOX to its program file.',
};

/** Finds a browser, or installs one where that needs nobody's password: Playwright's download, then apt as root. */
export function provideBrowser(name: BrowserName, say: (line: string) => void = () => {}): FoundBrowser {
  const found = findBrowser(name);
  if (found) return found;
  if (name === 'chromium') {
    say('No Chromium found; trying `playwright install chromium` ...');
    run(process.execPath, [playwrightProgram(), 'install', 'chromium'], 300_000);
    const downloaded = findBrowser(name);
    if (downloaded) return downloaded;
  }
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packageName = name === 'chromium' ? 'chromium' : 'firefox-esr';
    say(`No ${name} found; trying \`apt-get install ${packageName}\` ...`);
    run('apt-get', ['update', '-qq'], 120_000);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], 300_000);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new BrowserMissingError(advice[name]);
}

function playwrightProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
}

function run(program: string, args: string[], timeoutMs: number): void {
  spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: timeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
