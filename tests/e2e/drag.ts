import type { Locator } from '@playwright/test';

/**
 * Drags one element onto another. Not Playwright's own: that waits in the page for mouse and drag events, and what
 * happens in our panel no page hears of.
 */
export async function drag(from: Locator, onto: Locator): Promise<void> {
  const devtools = await from.page().context().newCDPSession(from.page());
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()];
  if (start === null || end === null) throw new Error('nothing to drag, or nowhere to drop');
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
  const mouse = (type: 'mousePressed' | 'mouseMoved', at: { x: number; y: number }) =>
    devtools.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
  await devtools.send('Input.setInterceptDrags', { enabled: true });
  const intercepted = new Promise<{ items: { mimeType: string; data: string }[]; dragOperationsMask: number }>(
    (resolve) => {
      devtools.once('Input.dragIntercepted', ({ data }) => resolve(data));
    },
  );
  await mouse('mousePressed', { x, y });
  await mouse('mouseMoved', { x: x + 4, y: y - 4 });
  await mouse('mouseMoved', { x: x + 8, y: y - 8 });
  const data = await intercepted;
  const target = { x: end.x + end.width / 2, y: end.y + end.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...target, data });
  }
  await devtools.detach();
}
