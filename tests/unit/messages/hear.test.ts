import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hear } from '../../../lib/messages/hear';
import { calendarTab, ownPage, salesforceTab } from './desk';

const key = { occurrence: 'x' };
const told = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  told.mockReset();
});

const say = async (type: string, sender: object, data: unknown = key): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger({ type, data }, sender, () => undefined);

test('the background and pages of ours are heard', async () => {
  hear({ 'brief.changed': told });
  await say('brief.changed', { id: ownPage.id, url: `${ownPage.origin}/background.js` });
  await say('brief.changed', ownPage);
  expect(told.mock.calls).toEqual([[key], [key]]);
});

test('S3: a content script, another extension and what has no name are not', async () => {
  hear({ 'brief.changed': told });
  const others = [calendarTab, salesforceTab, { ...ownPage, id: 'other' }, { id: ownPage.id }, {}];
  for (const other of others) expect(await say('brief.changed', other)).toEqual([undefined]);
  expect(told).not.toHaveBeenCalled();
});

test.each(['constructor', '__proto__', 'toString', 'panel.focus', ''])(
  'S3: the type "%s" that nobody here hears is answered with nothing',
  async (type) => {
    hear({ 'brief.changed': told });
    expect(await say(type, ownPage)).toEqual([undefined]);
    expect(told).not.toHaveBeenCalled();
  },
);

test('it stops, also when the extension is gone', async () => {
  const stop = hear({ 'brief.changed': told });
  stop();
  await say('brief.changed', ownPage);
  expect(told).not.toHaveBeenCalled();
  const stopLate = hear({});
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(undefined as never);
  expect(stopLate).not.toThrow();
});
