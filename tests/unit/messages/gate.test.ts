import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../../lib/messages/gate';
import { listen } from '../../../lib/messages/gate';
import { createHandlers } from '../../../lib/messages/handlers/create-handlers';
import { schemas } from '../../../lib/messages/schemas';
import { freshDatabase } from '../store/fresh-database';
import { calendarTab, deskForEach, own, ownPage, salesforceTab, takenBack, type Sender } from './desk';
import { rawSpan } from './raw-week';
import { anaTuesday, key, wholeWeek } from './week';

const desk = deskForEach();
const message = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: 0 });
const span = message('span.seen', { raw: rawSpan(wholeWeek) });

describe('who may ask', () => {
  const senders: [string, Partial<Sender>][] = [
    ['another extension', { ...calendarTab, id: 'other' }],
    ['nobody that the browser knows', {}],
    ['a page of another site', salesforceTab],
    ['a page that only ends like the calendar', { ...calendarTab, origin: 'https://calendar.google.com.evil.test' }],
    ['a page whose origin is opaque', { ...calendarTab, origin: 'null' }],
    ['a page that names our address but has another origin', { ...salesforceTab, url: ownPage.url }],
    ['a page without an address', { id: calendarTab.id, url: '' }],
  ];
  test.each(senders)('S2, S3: %s gets nothing of the calendar, and nothing is kept', async (_, sender) => {
    const { res } = await desk.send(span, sender);
    expect(res).toEqual([]);
    expect(await desk.db.sightings.count()).toBe(0);
  });

  test.each(senders)('S2, S3: %s gets no brief by its key alone', async (_, sender) => {
    await desk.open(anaTuesday);
    expect((await desk.send(message('brief.get', { occurrence: key.ana }), sender)).res).toBeNull();
  });

  test('the calendar gets no brief by its key alone either; a page of ours does', async () => {
    await desk.open(anaTuesday);
    expect(await desk.ask('brief.get', { occurrence: key.ana }, calendarTab)).toBeNull();
    expect(await desk.ask('brief.get', { occurrence: key.ana }, ownPage)).toMatchObject({ type: 'meeting' });
    expect(await desk.ask('brief.get', { occurrence: 'gone' }, ownPage)).toBeNull();
  });

  test('where the browser gives no origin the address stands in', async () => {
    const { origin: _, ...calendar } = calendarTab;
    expect((await desk.send(span, calendar)).res).toHaveLength(3);
    const { origin: __, ...page } = ownPage;
    expect((await desk.send(message('brief.get', { occurrence: key.ana }), page)).res).toMatchObject({
      type: 'meeting',
    });
  });
});

describe('where the host was taken back', () => {
  test('a script that still stands there is answered with nothing, and another site is answered as ever', async () => {
    const facts = { record: 'salesforce:acme:006x', name: 'Fernhill' };
    const opened = message('opportunity.opened', { facts, site: 'salesforce' });
    expect((await desk.send(opened, salesforceTab)).res).toMatchObject({ type: 'opportunity' });
    takenBack.add(salesforceTab.origin);
    const showing = { record: facts.record };
    for (const [type, data] of [
      ['opportunity.opened', { facts, site: 'salesforce' }],
      ['brief.again', showing],
      ['note.read', showing],
      ['share.text', showing],
      ['edit.apply', { edit: { type: 'item.add', id: 'a', rhythm: 'r', text: 't', owner: 'me' }, showing }],
    ] as const) {
      const { res } = await desk.send(message(type, data), salesforceTab);
      expect(`${type} ${JSON.stringify(res)}`).not.toMatch(/Fernhill|"ok":true/);
    }
    expect(await desk.db.items.count()).toBe(0);
    expect((await desk.send(span)).res).toHaveLength(3);
  });
});

describe('what may be asked', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'brief.changed', 'span.seen '])(
    'S3: the unknown type "%s" is answered with nothing, by nobody else',
    async (type) => {
      const answers: unknown[] = [];
      void fakeBrowser.runtime.onMessage.trigger(
        message(type, { occurrence: key.ana }),
        ownPage as never,
        (answer: unknown) => answers.push(answer),
      );
      await new Promise((resolve) => setImmediate(resolve));
      expect(answers).toEqual([{}]);
    },
  );

  test.each([null, undefined, 7, 'span.seen', [], { type: 7 }, { type: { toString: () => 'span.seen' } }])(
    'what is no message (%o) is answered with nothing',
    async (what) => expect(await desk.send(what)).toEqual({}),
  );

  test('a message that is too large is refused before it is looked at', async () => {
    const events = Array.from({ length: 3_000 }, (_, index) => ({
      ...anaTuesday,
      eventId: `e${index}`,
      location: 'x'.repeat(700),
    }));
    expect((await desk.send(message('span.seen', { raw: rawSpan({ ...wholeWeek, events }) }))).res).toEqual([]);
    expect(await desk.db.coverage.count()).toBe(0);
  });

  test('a handler that throws answers with nothing, and says what broke without words of the page', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(desk.db, 'transaction').mockRejectedValue(new TypeError('secret title'));
    expect((await desk.send(span)).res).toEqual([]);
    expect(said).toHaveBeenCalledOnce();
    expect(String(said.mock.calls)).toContain('span.seen: TypeError');
    expect(String(said.mock.calls)).not.toContain('secret title');
  });
});

describe('the protocol', () => {
  const handlers = createHandlers({ db: freshDatabase(), now: () => 0, newId: () => 'id' }, []);
  const protocol = readFileSync(new URL('../../../lib/messages/protocol.ts', import.meta.url), 'utf8');
  const [toBackground = '', toTabs = ''] = protocol.split('// From the background to tabs.');
  const typesIn = (text: string) =>
    [...text.matchAll(/^ {2}'([a-z.]+)'\(/gm)].map(([, type]) => type ?? '').toSorted((a, b) => a.localeCompare(b));

  test('has a schema and a handler for each message to the background, and no other', () => {
    expect(typesIn(toBackground).length).toBeGreaterThan(8);
    expect(new Set(Object.keys(schemas))).toEqual(new Set(typesIn(toBackground)));
    expect(new Set(Object.keys(handlers))).toEqual(new Set(typesIn(toBackground)));
  });

  test('has none for what the background sends', () => {
    expect(typesIn(toTabs)).toEqual(['brief.changed', 'panel.focus', 'settings.changed', 'site.left']);
    for (const type of typesIn(toTabs)) expect(schemas).not.toHaveProperty(type);
  });
});

test('each refusal is an answer of the right form', async () => {
  fakeBrowser.reset();
  listen({} as Handlers, { ...own, id: 'x', origin: 'chrome-extension://x' });
  const forms = Object.keys(schemas).map(async (type) => [type, (await desk.send(message(type, null))).res]);
  expect(Object.fromEntries(await Promise.all(forms))).toMatchObject({
    'span.seen': [],
    'brief.again': null,
    'edit.apply': { ok: false, refusal: { code: 'invalid' } },
    'note.read': '',
    'share.text': { text: '', html: '' },
  });
});
