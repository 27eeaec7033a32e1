import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Edit } from '../../../lib/domain/edit';
import { panelCalls, type PanelSubject } from '../../../lib/messages/panel-calls';
import { meetingBrief } from '../../components/panel/sample-briefs';

const brief = meetingBrief({ isPartlyRead: true, why: { code: 'title-says', word: '1:1' } });
const keep = vi.fn<PanelSubject['keep']>();
const reread = vi.fn<PanelSubject['reread']>();
const calls = panelCalls(() => ({ key: { occurrence: 'o1' }, site: 'google-calendar', brief, keep, reread }));
const tick: Edit = { type: 'topic.change', id: 't1', occurrence: 'o1', isDone: true };
const send = vi.fn<(message: { type: string; data: unknown }) => unknown>();

const answered = async (message: { type: string; data: unknown }) => ({ res: await send(message) });

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [keep, reread, send]) mock.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answered as never);
});

const { id } = fakeBrowser.runtime;
afterEach(() => void Reflect.set(fakeBrowser.runtime, 'id', id));

const broken = (message: string) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error(message);
  });
};

test('an edit whose worker cannot be reached is answered as failed', async () => {
  broken('Could not establish connection. Receiving end does not exist.');
  expect(await calls.edit(tick)).toEqual({ ok: false, refusal: { code: 'failed' } });
});

test('an edit rejects when the extension behind the page is gone', async () => {
  broken('Extension context invalidated.');
  Reflect.set(fakeBrowser.runtime, 'id', undefined);
  await expect(calls.edit(tick)).rejects.toThrow('invalidated');
});

test('a topic is found by the rhythm too, and the page keeps what it alone knew', async () => {
  send.mockReturnValue({ ok: true, brief: { ...brief, why: { code: 'seen-before' }, isPartlyRead: false } });
  const answer = await calls.edit(tick);
  expect(send.mock.calls[0]?.[0]).toMatchObject({ data: { edit: { ...tick, rhythm: brief.rhythm } } });
  expect(answer).toMatchObject({ ok: true, brief: { why: brief.why, isPartlyRead: true } });
  expect(keep).toHaveBeenCalledOnce();
});

test('after a kind was chosen the page is read again, and what is saved is saved whatever comes of it', async () => {
  send.mockReturnValue({ ok: true, brief: null });
  reread.mockRejectedValue(new Error('gone'));
  const choice: Edit = { type: 'kind.choose', occurrence: 'o1', series: 's1', kind: 'coaching', isRemembered: true };
  expect(await calls.edit(choice)).toEqual({ ok: true, brief: null });
});

test('a panel that is folded or unfolded is shown what the page says anew, with the private lane or without', async () => {
  send.mockReturnValue({ ok: true, brief });
  calls.fold(false);
  await vi.waitFor(() => expect(reread).toHaveBeenCalledOnce());
  expect(send.mock.calls[0]?.[0]).toMatchObject({ data: { edit: { type: 'panel.fold', isFolded: false } } });
});
