import { randomUUID } from 'node:crypto';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { askWorker, messageOf } from './ask-worker.ts';
import { writeBaseline } from './baseline-extensions.ts';
import type { Metric, Row } from './metric.ts';
import { median, spread } from './statistics.ts';

const rounds = 100;

const addItem = (): object => {
  const edit = { type: 'item.add', id: randomUUID(), rhythm: 'bench', text: 'Send the price list', owner: 'me' };
  return messageOf('edit.apply', { edit, showing: { occurrence: 'none' } });
};
/** The same object, put as it comes. */
const putItem = (): object => ({
  data: { id: randomUUID(), text: 'Send the price list', owner: 'me', rhythm: 'bench' },
});

/**
 * One action item, from a page to the durable acknowledgement; the baseline puts the same object by IndexedDB itself. The
 * one with our tables by Dexie and nothing else tells what of ours is the library's, and the indexes'.
 */
async function measure(): Promise<Row[]> {
  const figures: Record<'ours' | 'theirs' | 'dexie', number[]> = { ours: [], theirs: [], dexie: [] };
  const sides = [
    { extensionDir: builds.chrome, message: addItem, into: figures.ours },
    { extensionDir: await writeBaseline('rawStore'), message: putItem, into: figures.theirs },
    { extensionDir: await writeBaseline('dexie'), message: addItem, into: figures.dexie },
  ];
  const sessions: ExtensionSession[] = [];
  try {
    const asked: (() => Promise<unknown>)[] = [];
    for (const { extensionDir, message, into } of sides) {
      const session = await ExtensionSession.start({ extensionDir, headless: true });
      sessions.push(session);
      // A page of ours that shows nothing: ours that show meetings hear of the write themselves, a panel in a calendar does not.
      const page = await session.context.newPage();
      await page.goto(session.ownUrl('manifest.json'));
      for (let warm = 0; warm < 10; warm += 1) await askWorker(page, message());
      asked.push(async () => into.push(await askWorker(page, message())));
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const ask of round % 2 === 0 ? asked : asked.toReversed()) await ask();
    }
  } finally {
    for (const session of sessions) await session.close();
  }
  const ratio = median(figures.ours) / median(figures.theirs);
  return [
    {
      id: 'P9',
      what: `one durable edit, page to acknowledgement, ${rounds} times, ms`,
      baseline: 'raw IndexedDB put, same durability and hop',
      ours: spread(figures.ours),
      theirs: `${spread(figures.theirs)}; our tables by Dexie alone: ${spread(figures.dexie)}`,
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 1.5×',
      isMet: ratio <= 1.5,
      figures,
    },
  ];
}

export const p9: Metric = { id: 'P9', measure };
