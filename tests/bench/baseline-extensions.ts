import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../browser/extension-session.ts';
import { bundle } from './bundle-for-page.ts';

/** Content scripts that stand for documented strategies (speed-and-safety, 3.2 and 3.3), each alone in an extension. */
const scripts = {
  /** Nothing at all: the page with an extension whose script is empty. */
  empty: '',
  /** The floor of watching a whole document. */
  observer: 'new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });',
  /** What naive extensions do: look through the document on each batch. */
  rescan:
    'new MutationObserver(() => { document.querySelectorAll("[role=dialog] [data-eventid]").length; }).observe(document, { childList: true, subtree: true });',
  /** An empty host beside the dialog, as soon as it is seen: the least that any overlay costs. */
  emptyHost: `
    const host = document.createElement('div');
    host.setAttribute('data-cx-host', '');
    const root = host.attachShadow({ mode: 'open' });
    const panel = document.createElement('aside');
    panel.className = 'panel';
    panel.style.cssText = 'position:fixed;width:360px;height:600px;background:#fff;border:1px solid #ddd';
    root.append(panel);
    let shown = false;
    const look = () => {
      const card = document.getElementById('xDetDlg');
      const isShown = card !== null && card.getClientRects().length > 0;
      if (isShown === shown) return;
      shown = isShown;
      if (shown) { const box = card.getBoundingClientRect(); panel.style.left = box.right + 'px'; panel.style.top = box.top + 'px'; document.documentElement.append(host); }
      else host.remove();
    };
    let asked = false;
    new MutationObserver(() => { if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; look(); }); } })
      .observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style', 'aria-modal'] });`,
} as const;

export type Baseline = keyof typeof scripts | 'rawStore' | 'dexie';

const workers: Partial<Record<Baseline, () => string | Promise<string>>> = {
  /** One durable put by IndexedDB itself for each message. */
  rawStore: () => `
    const open = new Promise((resolve) => {
      const request = indexedDB.open('raw', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('items', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
    });
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      open.then((database) => {
        const transaction = database.transaction('items', 'readwrite', { durability: 'strict' });
        transaction.objectStore('items').put(message.data);
        transaction.oncomplete = () => answer({ res: { ok: true } });
      });
      return true;
    });`,
  dexie: () => bundle('store-in-worker.ts'),
};

const emptyWorker = 'chrome.runtime.onMessage.addListener((_message, _sender, answer) => { answer({}); });';

/** Writes a baseline as an unpacked extension and gives its folder. */
export async function writeBaseline(name: Baseline): Promise<string> {
  const folder = join(repositoryDir, '.output', 'bench', name);
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `baseline ${name}`,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), (await workers[name]?.()) ?? emptyWorker);
  await writeFile(join(folder, 'content.js'), name in scripts ? `{${scripts[name as keyof typeof scripts]};}` : ';');
  await writeFile(join(folder, 'meeting.html'), '<!doctype html><title>an empty page</title>');
  return folder;
}
