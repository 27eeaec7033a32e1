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

/** One action item, from a page to the durable acknowledgement; the baseline puts the same object by IndexedDB itself. */
async function measure(): Promise<Row[]> {
  const start = (extensionDir: string) => ExtensionSession.start({ extensionDir, headless: true });
  const [ours, theirs] = await Promise.all([start(builds.chrome), start(await writeBaseline('rawStore'))]);
  const figures: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  try {
    const pages = [
      { page: await ours.openOwn('meeting', '?occurrence=none'), into: figures.ours, message: addItem },
      {
        page: await theirs.openOwn('meeting'),
        into: figures.theirs,
        message: () => ({ data: { id: randomUUID(), text: 'Send the price list', owner: 'me', rhythm: 'bench' } }),
      },
    ];
    for (const { page, message } of pages) for (let warm = 0; warm < 10; warm += 1) await askWorker(page, message());
    for (let round = 0; round < rounds; round += 1) {
      for (const { page, into, message } of round % 2 === 0 ? pages : pages.toReversed())
        into.push(await askWorker(page, message()));
    }
  } finally {
    await ours.close();
    await theirs.close();
  }
  const ratio = median(figures.ours) / median(figures.theirs);
  return [
    {
      id: 'P9',
      what: `one durable edit, page to acknowledgement, ${rounds} times, ms`,
      baseline: 'raw IndexedDB put, same durability and hop',
      ours: spread(figures.ours),
      theirs: spread(figures.theirs),
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 1.5×',
      isMet: ratio <= 1.5,
      figures,
    },
  ];
}

export const p9: Metric = { id: 'P9', measure };
