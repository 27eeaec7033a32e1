import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { openEvent, week } from './calendar-page.ts';
import { closedPanelText } from './closed-root.ts';
import { contentWorld } from './content-world.ts';
import { dumpStore } from './dump-store.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

/** Attacks on what ships: its roots are closed. The names S2 to S13 are those of the README's table. */
test.use({ build: 'chrome' });

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

/** Runs before the calendar's own scripts: what a page does that wants to look into our root and to hear of our id. */
const spy = `<script>
  window.__opened = [];
  window.__heard = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    window.__opened.push(attach.call(this, { ...init, mode: 'open' }));
    return window.__opened.at(-1);
  };
  addEventListener('message', ({ data }) => window.__heard.push(JSON.stringify(data)), true);
</script>`;

test('S4, S12: the page that patched attachShadow sees no root, no word and no id of ours, and cannot stop us', async ({
  seed,
  calendarPage,
  extensionId,
  panel,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna]).replace('<head>', `<head>${spy}`));
  await openEvent(page, '1:1 Ana');
  await expect.poll(() => closedPanelText(page)).toContain('Take-off');
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('html > [data-cx-host]');
    const { __opened, __heard } = window as unknown as { __opened: unknown[]; __heard: string[] };
    return {
      opened: __opened.length,
      root: host?.shadowRoot,
      words: [host?.textContent, host?.innerText, document.documentElement.outerHTML].join(' '),
      heard: __heard.join(' '),
    };
  });
  expect(seen).toMatchObject({ opened: 0, root: null });
  expect(seen.words).not.toContain('Take-off');
  expect(seen.words + seen.heard).not.toContain(extensionId);
  // What WXT's own content scripts stop at, and what else a page could make up.
  await page.evaluate((id) => {
    for (const name of ['calendar', 'panel', 'guard'])
      for (const target of [document, window])
        for (const type of [`${id}:${name}:wxt:content-script-started`, 'pagehide', 'freeze'])
          target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'x' } }));
    window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'calendar', messageId: 'x' }, '*');
  }, extensionId);
  await expect.poll(() => page.evaluate(() => (window as unknown as { __heard: string[] }).__heard.length)).toBe(1);
  await page.getByRole('button', { name: 'Close' }).first().click();
  await expect(panel()).toHaveCount(0);
  await openEvent(page, '1:1 Ana');
  await expect.poll(() => closedPanelText(page)).toContain('Take-off');
});

const privileged = ['brief.get', 'backup', 'restore', 'settings.write', 'db.query', 'constructor', '__proto__'];
const sites = ['brief.again', 'edit.apply', 'note.read', 'panel.open', 'share.text', 'surface.report'];
const calendars = ['span.seen', 'event.opened', 'description.compose', 'description.write', 'opportunity.opened'];

test('S3, S13: a content script’s own world gets no privileged answer, breaks no worker, and reads no storage', async ({
  seed,
  calendarPage,
  session,
}) => {
  const occurrence = 'other@google.com#2026-11-17T09:00:00Z';
  await seed({
    ...kimsTeam,
    records: [{ id: occurrence, privateNote: 'secret', createdAt: 0, updatedAt: 0 }],
  });
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect.poll(() => closedPanelText(page)).toContain('Take-off');
  const worker = await session.serviceWorker();
  await worker.evaluate('globalThis.sameWorker = true');
  const world = await contentWorld(page);
  const own = await session.openOwn('meeting', '?occurrence=none');
  // What people write; the calendar is read on meanwhile.
  const written = async () => {
    const { people, records, settings, items, topics, opportunities } = await dumpStore(own);
    return { people, records, settings, items, topics, opportunities };
  };
  const before = await written();
  /** What is answered to each of these messages, sent as a script of ours in the calendar would. */
  const ask = (messages: [type: string, data: unknown][]) =>
    world.evaluate(`Promise.all(${JSON.stringify(messages)}.map(([type, data]) =>
      chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 0 })))`) as Promise<unknown[]>;

  const keys = [{ occurrence }, { record: 'salesforce:acme:006x' }];
  const tried = [...privileged, ...sites].flatMap((type) => keys.map((key): [string, unknown] => [type, key]));
  const taken = { type: 'note.write', occurrence, rhythm: 'r', startAt: 1, lane: 'private', text: 'taken over' };
  const answers = await ask([...tried, ['edit.apply', { edit: taken, showing: { occurrence } }]]);
  expect(JSON.stringify(answers)).not.toMatch(/secret|"ok":true|"type":/);

  const payloads = fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: 100, seed: 7 });
  for (const type of [...privileged, ...sites, ...calendars]) {
    const said = JSON.stringify(await ask(payloads.map((data): [string, unknown] => [type, data ?? 0])));
    expect(said, type).not.toMatch(/secret|"ok":true|"type":/);
  }
  expect(await written()).toEqual(before);
  expect(await worker.evaluate('globalThis.sameWorker')).toBe(true);

  for (const area of ['local', 'session', 'managed', 'sync'])
    expect(
      await world.evaluate(
        `Promise.resolve().then(() => chrome.storage.${area}.get()).then(JSON.stringify, () => 'no')`,
      ),
    ).toMatch(/^(no|\{\})$/);
  for (const area of ['local', 'session'])
    expect(await world.evaluate(`chrome.storage.${area}.get().then(() => 'read', String)`)).toMatch(/not allowed/);
  expect(await own.evaluate(() => chrome.storage.local.get())).toEqual({});
});

test('S2: another extension finds no way in, by message, port or file', async () => {
  const folder = test.info().outputPath('other');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', permissions: ['tabs', 'scripting'] }),
  );
  await writeFile(join(folder, 'attack.html'), '<!doctype html><title>Other</title>');
  // An unpacked extension is called after its folder.
  const letters = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const otherId = letters.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
  const folders = `${builds.chrome},${folder}`;
  const session = await ExtensionSession.start({
    extensionDir: builds.chrome,
    headless: true,
    args: [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`],
  });
  try {
    await session.seed(kimsTeam);
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${otherId}/attack.html`);
    await expect(page).toHaveTitle('Other');
    const tried = await page.evaluate(
      async ({ id, types }) => {
        const sent = types.map((type) =>
          chrome.runtime.sendMessage(id, { id: 1, type, data: { occurrence: 'x' }, timestamp: 0 }).then(
            (answer: unknown) => `answered ${JSON.stringify(answer)}`,
            (error: Error) => error.message,
          ),
        );
        const ports = ['hosts', 'changes'].map(
          (name) =>
            new Promise<string>((resolve) => {
              chrome.runtime
                .connect(id, { name })
                .onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'was let in'));
            }),
        );
        const files = ['manifest.json', 'popup.html', 'panel.js'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => `read ${file}`,
            () => 'blocked',
          ),
        );
        return Promise.all([...sent, ...ports, ...files]);
      },
      { id: session.extensionId, types: [...privileged, ...sites, ...calendars] },
    );
    const refused = 'Could not establish connection. Receiving end does not exist.';
    expect(new Set(tried)).toEqual(new Set([refused, 'blocked']));
    const worker = await session.serviceWorker();
    expect(
      await worker.evaluate(
        '[chrome.runtime.onMessageExternal, chrome.runtime.onConnectExternal].map((e) => e.hasListeners())',
      ),
    ).toEqual([false, false]);
  } finally {
    await session.close();
  }
});

test('S11: code and addresses that a page of ours did not come with are blocked, nine ways of nine', async ({
  session,
}) => {
  const page = await session.openOwn('options');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const asked: string[] = [];
  const note = (url: URL): string => {
    asked.push(url.href);
    return '<!doctype html>';
  };
  session.answer({ 'https://example.com': note, 'http://example.com': note });
  // From a frame of the page: the policy is off while DevTools evaluates.
  const results = await page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const run = async () => {
          const w = window as unknown as Record<string, unknown>;
          const body = document.body as unknown as Record<string, unknown>;
          const did = (run: () => unknown) => async () => {
            await run();
            return 'done';
          };
          const load = (tag: string, name: string, url: string) => () =>
            new Promise((done, fail) => {
              const element = document.createElement(tag);
              element.addEventListener('load', done);
              element.addEventListener('error', fail);
              document.addEventListener('securitypolicyviolation', fail, { once: true });
              (element as unknown as Record<string, unknown>)[name] = url;
              document.body.append(element);
            });
          const ways: Record<string, () => Promise<unknown>> = {
            eval: did(() => (w['eval'] as (code: string) => unknown)('1')),
            Function: did(() => Reflect.construct(Function, ['return 1'])()),
            'a timer of text': did(() => Reflect.apply(setTimeout, window, ['1'])),
            innerHTML: did(() => (body['innerHTML'] = '<b>x</b>')),
            DOMParser: did(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
            'a script from elsewhere': did(load('script', 'src', 'https://example.com/x.js')),
            'a fetch by http': did(() => fetch('http://example.com/x')),
            'an image from elsewhere': did(load('img', 'src', 'https://example.com/x.png')),
            'a frame from elsewhere': did(load('iframe', 'src', 'https://example.com/x.html')),
          };
          const found: Record<string, string> = {};
          for (const [name, way] of Object.entries(ways)) found[name] = await way().then(String, () => 'blocked');
          resolve(found);
        };
        requestAnimationFrame(() => void run());
      }),
  );
  expect(Object.keys(results)).toHaveLength(9);
  expect(Object.entries(results).filter(([, result]) => result !== 'blocked')).toEqual([]);
  expect(asked).toEqual([]);
});
