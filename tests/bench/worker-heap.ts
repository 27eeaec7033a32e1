import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession } from '@playwright/test';
import { ExtensionSession } from '../browser/extension-session.ts';

/** Asks one thing of a target of the browser; Playwright speaks to pages only (1.65). */
async function ask<T>(browser: CDPSession, targetId: string, method: string): Promise<T> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<T>((resolve) => {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result: T };
      if (event.sessionId === sessionId && id === 1) resolve(result);
    });
  });
  await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) });
  return answer;
}

/** Bytes of script objects in the background worker of a build, after it answered once and what was left was collected. */
export async function workerHeap(extensionDir: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'coxswain-heap-'));
  const session = await ExtensionSession.start({
    extensionDir,
    headless: true,
    profile,
    args: ['--remote-debugging-port=0'],
  });
  try {
    await (await session.serviceWorker()).evaluate('0');
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const devtools = await browser.newBrowserCDPSession();
    const { targetInfos } = await devtools.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(session.extensionId));
    if (worker === undefined) throw new Error('the worker does not run');
    await ask(devtools, worker.targetId, 'HeapProfiler.collectGarbage');
    const { usedSize } = await ask<{ usedSize: number }>(devtools, worker.targetId, 'Runtime.getHeapUsage');
    await browser.close();
    return usedSize;
  } finally {
    await session.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
