import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../../lib/messages/gate';
import { listen } from '../../../lib/messages/gate';
import { schemas, type HandledType } from '../../../lib/messages/schemas';
import { calendarTab, own, ownPage, salesforceTab, takenBack, type Sender } from './desk';
import { rawEvent, rawSpan } from './raw-week';
import { anaTuesday, key, wholeWeek } from './week';

const types = Object.keys(schemas) as HandledType[];
const meeting = { occurrence: key.ana, rhythm: 'person:one-on-one:ana', startAt: 1 };

/** One good payload of each message, and one of each edit, to be broken in one place. */
const good: [HandledType, unknown][] = [
  ['span.seen', { raw: rawSpan(wholeWeek) }],
  [
    'event.opened',
    { raw: rawEvent({ ...anaTuesday, guests: [{ address: 'a@b.c', response: 'unknown' }] }), surface: 'details' },
  ],
  ['opportunity.opened', { facts: { record: 'salesforce:a:b', name: 'x' }, site: 'salesforce' }],
  ['brief.again', { occurrence: key.ana }],
  ['brief.get', { record: 'salesforce:a:b' }],
  ['note.read', { occurrence: key.ana }],
  ['draft.keep', { showing: { occurrence: key.ana }, field: 'capture', text: 'x' }],
  ['draft.read', { occurrence: key.ana }],
  ['share.text', { occurrence: key.ana }],
  [
    'teach.end',
    {
      name: 'x',
      url: 'https://a.b/1',
      addresses: [{ path: '/{id}', id: 'digits' }],
      fields: { name: [{ path: ['h1'] }] },
    },
  ],
  ['description.write', { occurrence: key.ana }],
  ['description.compose', { showing: { occurrence: key.ana }, text: 'x' }],
  ['panel.open', { showing: { occurrence: key.ana }, as: 'tab' }],
  ['surface.report', { site: 'google-calendar', surface: 'grid', state: 'reads', what: 'x' }],
  ...[
    { type: 'topic.add', id: 'a', rhythm: 'r', title: 't', lane: 'shared', minutes: 5 },
    { type: 'topic.change', id: 'a', occurrence: 'o', before: null, isDone: true },
    { type: 'topic.remove', id: 'a', occurrence: 'o' },
    { type: 'topic.take', id: 'a', record: 'r', rhythm: 'r', title: 't' },
    { type: 'item.add', id: 'a', rhythm: 'r', text: 't', owner: 'me', dueOn: '2026-11-19' },
    { type: 'item.paste', ids: ['a'], rhythm: 'r', lines: ['t'], owner: 'me' },
    { type: 'item.change', id: 'a', dueOn: null },
    { type: 'item.settle', id: 'a', disposition: 'done' },
    { type: 'note.write', ...meeting, lane: 'private', text: 't' },
    { type: 'purpose.write', ...meeting, text: 't' },
    { type: 'landing.say', ...meeting, word: 'held', isLanded: true },
    { type: 'kind.choose', occurrence: 'o', series: 's', kind: 'own:x', isRemembered: true },
    { type: 'shared.add', text: 't', rhythm: 'r' },
    { type: 'panel.fold', site: 's', isFolded: true },
  ].map((edit): [HandledType, unknown] => ['edit.apply', { edit, showing: { occurrence: key.ana } }]),
];

/** Messages that say all by their type. */
const noPayload: ReadonlySet<string> = new Set<HandledType>(['panel.load', 'page.left', 'taught.get', 'teach.end']);

/** Handlers that only note what came through to them. */
function noting(): { handlers: Handlers; taken: unknown[] } {
  const taken: unknown[] = [];
  const handler = async (data: unknown) => {
    taken.push(data);
  };
  return { handlers: Object.fromEntries(types.map((type) => [type, handler])) as never, taken };
}

async function send(type: string, data: unknown, sender: Sender = ownPage): Promise<object> {
  return new Promise(
    (resolve) =>
      void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, sender as never, resolve),
  );
}

function start() {
  fakeBrowser.reset();
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { handlers, taken } = noting();
  listen(handlers, own);
  return { said, taken };
}

type Path = (string | number)[];
const pathsOf = (value: unknown, at: Path = []): Path[] =>
  value instanceof Object
    ? [
        at,
        ...Object.entries(value).flatMap(([key_, part]) =>
          pathsOf(part, [...at, Array.isArray(value) ? Number(key_) : key_]),
        ),
      ]
    : [at];

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((part, index) => (index === first ? replaced(part, rest, by) : part));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}

describe('payloads that no schema allows', () => {
  test.each(good)('a good %s comes through: %o', async (type, data) => {
    const { taken } = start();
    await send(type, data);
    expect(taken).toEqual([data]);
  });

  test.each(types)('S3: of 1,000 made-up payloads of %s none comes through, none throws', async (type) => {
    const { said, taken } = start();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, maxDepth: 3 }), async (data) => {
        if (noPayload.has(type) && (data === null || data === undefined)) return;
        expect(await send(type, data)).toHaveProperty('res');
      }),
      { numRuns: 1_000 },
    );
    expect(taken).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  test.each(good)('S3: 1,000 times a good %s with one more field: refused (%o)', async (type, data) => {
    const { taken } = start();
    const objects = pathsOf(data).filter(
      (path) => path.reduce<unknown>((part, step) => (part as never)[step], data)?.constructor === Object,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...objects),
        fc.constantFrom('x', 'constructor', 'toString', '_id', 'privateNote'),
        fc.jsonValue(),
        async (path, field, value) => {
          const part = path.reduce<unknown>((inner, step) => (inner as never)[step], data) as object;
          await send(type, replaced(data, path, { ...part, [field]: value }));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(taken).toEqual([]);
  });

  test.each(good)(
    'S3: of 1,000 times what comes through of a good %s that was broken in one place is what the schema gives back (%o)',
    async (type, data) => {
      const { taken, said } = start();
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...pathsOf(data)), fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
          taken.length = 0;
          await send(type, replaced(data, path, value));
          for (const through of taken)
            expect((await schemas[type]()).safeParse(through)).toMatchObject({ success: true, data: through });
        }),
        { numRuns: 1_000 },
      );
      expect(said).not.toHaveBeenCalled();
    },
  );
});

describe('privileged messages', () => {
  /** Whose scripts may send what; ours may send all. */
  const allowed: Record<HandledType, 'nobody' | 'the calendar' | 'sites'> = {
    'brief.get': 'nobody',
    'span.seen': 'the calendar',
    'event.opened': 'the calendar',
    'description.compose': 'the calendar',
    'description.write': 'the calendar',
    'opportunity.opened': 'sites',
    'brief.again': 'sites',
    'edit.apply': 'sites',
    'note.read': 'sites',
    'draft.keep': 'sites',
    'draft.read': 'sites',
    'panel.load': 'sites',
    'panel.open': 'sites',
    'page.left': 'sites',
    'share.text': 'sites',
    'surface.report': 'sites',
    'taught.get': 'sites',
    'teach.end': 'sites',
  };
  const payloads = new Map([...types.map((type) => [type, null] as const), ...good]);
  const strangers = [
    { ...ownPage, id: 'other' },
    { ...calendarTab, id: 'other' },
    { ...salesforceTab, origin: 'null' },
    { ...salesforceTab, origin: 'https://calendar.google.com.example' },
  ];
  takenBack.add('https://calendar.google.com.example');

  test.each(types)('S2, S3: %s reaches its handler from those who may send it, and from nobody else', async (type) => {
    const { taken } = start();
    const comesFrom = async (sender: Sender): Promise<boolean> => {
      taken.length = 0;
      await send(type, payloads.get(type), sender);
      return taken.length > 0;
    };
    expect(await comesFrom(ownPage)).toBe(true);
    expect(await comesFrom(calendarTab)).toBe(allowed[type] !== 'nobody');
    expect(await comesFrom(salesforceTab)).toBe(allowed[type] === 'sites');
    for (const stranger of strangers) expect(await comesFrom(stranger)).toBe(false);
  });

  test.each(['constructor', '__proto__', 'prototype', 'toString', 'backup', 'restore', 'settings.write', 'db.query'])(
    'S3: of 1,000 payloads for a type "%s" that there is not, none comes through and none is answered',
    async (type) => {
      const { said, taken } = start();
      await fc.assert(
        fc.asyncProperty(fc.anything({ maxDepth: 2 }), async (data) => {
          expect(await send(type, data)).toEqual({});
        }),
        { numRuns: 1_000 },
      );
      expect(taken).toEqual([]);
      expect(said).not.toHaveBeenCalled();
    },
  );
});

test('S3: a prototype in a payload does not become one', async () => {
  const { taken } = start();
  const data: unknown = JSON.parse('{"occurrence":"a","__proto__":{"isOwnPage":true}}');
  await send('brief.again', data, calendarTab);
  expect(taken).toEqual([]);
});

test('a text at its border is taken and one past it is not', async () => {
  const { taken } = start();
  const note = (length: number) => ({
    edit: { type: 'note.write', ...meeting, lane: 'shared', text: 'x'.repeat(length) },
    showing: { occurrence: 'o' },
  });
  await send('edit.apply', note(100_001));
  expect(taken).toEqual([]);
  await send('edit.apply', note(100_000));
  expect(taken).toHaveLength(1);
});
