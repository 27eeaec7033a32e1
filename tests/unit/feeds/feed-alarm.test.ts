import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureFeedAlarm, feedAlarm } from '../../../lib/messages/feed-alarm';
import { feedScene } from './feed-scene';

beforeEach(() => fakeBrowser.reset());

const minuteMs = 60_000;

describe('the alarm of the feeds', () => {
  it('is made once, and a worker that starts again does not put it off', async () => {
    const { db } = await feedScene();
    await ensureFeedAlarm(db);
    const first = await browser.alarms.get(feedAlarm);
    expect(first).toMatchObject({ periodInMinutes: 10 });
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + minuteMs / 2);
    await ensureFeedAlarm(db);
    expect(await browser.alarms.get(feedAlarm)).toEqual(first);
  });

  it('left days ahead by a clock that was set back, is made anew', async () => {
    const { db } = await feedScene();
    await browser.alarms.create(feedAlarm, { when: Date.now() + 24 * 60 * minuteMs, periodInMinutes: 10 });
    await ensureFeedAlarm(db);
    const alarm = await browser.alarms.get(feedAlarm);
    expect((alarm?.scheduledTime ?? Infinity) - Date.now()).toBeLessThan(6 * minuteMs);
  });

  it('goes with the last feed', async () => {
    const { db, feedId } = await feedScene();
    await ensureFeedAlarm(db);
    await db.feeds.delete(feedId);
    await ensureFeedAlarm(db);
    expect(await browser.alarms.get(feedAlarm)).toBeUndefined();
  });
});
