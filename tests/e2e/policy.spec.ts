import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';

/** Where Debian's Chromium looks for what an administrator set; only root may write there. */
const policyDir = '/etc/chromium/policies/managed';

function isWritable(): boolean {
  try {
    accessSync('/etc/chromium', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The id that Chromium gives an extension without a key, by the folder that it is loaded from. */
const idOf = (folder: string): string =>
  Array.from(createHash('sha256').update(folder).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  ).join('');

const line = (kind: string, others: object, minutes: number) => ({
  kind,
  with: others,
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes,
});

test('an organisation brings a cadence and fixes settings: fresh people have it at once, and what contradicts itself is named', async ({
  takeScreenshot,
}, testInfo) => {
  test.slow();
  test.skip(!isWritable(), `only root can set a policy, in ${policyDir}`);
  const extensionDir = testInfo.outputPath('extension');
  cpSync(builds.chromeE2e, extensionDir, { recursive: true });
  const id = idOf(extensionDir);
  const file = join(policyDir, `coxswain-${id}.json`);
  const policy = {
    organisation: 'Acme enablement',
    cadence: [
      line('one-on-one', { type: 'each-report' }, 30),
      line('deal-review', { type: 'team' }, 45),
      line('team-meeting', { type: 'team' }, 30),
      line('team-meeting', { type: 'team' }, 60),
    ],
    templates: [{ kind: 'deal-review', change: { question: 'What moves this week?' } }],
    lockedSettings: { weekStart: 7, theme: 'purple' },
  };
  await mkdir(policyDir, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  try {
    const session = await ExtensionSession.start({ extensionDir, headless: true });
    try {
      expect(session.extensionId).toBe(id);
      // Chromium lets a policy file rest for seconds before it believes it.
      const worker = await session.serviceWorker();
      const isGiven = () => worker.evaluate(async () => 'cadence' in (await chrome.storage.managed.get(null)));
      await expect.poll(isGiven, { timeout: 60_000 }).toBe(true);
      const kinds = async () => {
        const { commitments = [] } = await session.stored('commitments');
        return (commitments as { kind: string; minutes: number }[])
          .map(({ kind, minutes }) => `${kind} ${minutes}`)
          .toSorted();
      };
      await expect.poll(kinds, { timeout: 15_000 }).toEqual(['deal-review 45', 'one-on-one 30']);

      const settings = await session.openOwn('options');
      const notice = settings.getByRole('region', { name: 'Acme enablement sets something here' });
      await expect(notice.getByRole('listitem')).toHaveText([
        'cadence[2]: contradicts another entry; neither applies',
        'cadence[3]: contradicts another entry; neither applies',
        'lockedSettings.theme: not one of the known values',
      ]);
      const weekStart = settings.getByLabel('A week starts on');
      await expect(weekStart).toBeDisabled();
      await expect(weekStart).toHaveValue('7');
      await expect(weekStart).toHaveAccessibleDescription('Set by Acme enablement; it cannot be changed here.');
      await expect(settings.getByRole('radio', { name: 'Dark' })).toBeEnabled();
      expect(await findViolations(settings, 'light')).toEqual([]);
      await takeScreenshot('policy-settings', { of: settings });
      await takeScreenshot('policy-settings', { of: settings, dark: true });

      // What the user changed since is theirs: the difference is offered, not made.
      const { commitments = [] } = await session.stored('commitments');
      const changed = (commitments as { id: string; kind: string }[]).map((one) =>
        one.kind === 'one-on-one' ? { ...one, minutes: 60 } : one,
      );
      await session.seed({ commitments: changed });
      const share = await session.openOwn('share');
      const offer = share.getByRole('region', { name: 'What Acme enablement suggests' });
      await expect(offer.getByRole('listitem')).toHaveText([/1:1, each report\s*Length: 60 min → 30 min/]);
      await takeScreenshot('policy-share', { of: share, fullPage: true });
      await session.close();
    } finally {
      await session.close();
    }
  } finally {
    await rm(file, { force: true });
  }
});
