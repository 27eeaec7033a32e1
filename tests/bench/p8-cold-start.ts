import type { Page } from '@playwright/test';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { askWorker, messageOf } from './ask-worker.ts';
import { writeBaseline } from './baseline-extensions.ts';
import type { Metric, Row } from './metric.ts';
import { median, spread } from './statistics.ts';

const rounds = 14;
const question = messageOf('brief.get', { occurrence: 'none' });

/** A question that came while the worker was still going away reached nobody: then it is stopped and asked again. */
async function askCold(session: ExtensionSession, page: Page): Promise<number> {
  for (let again = 0; ; again += 1) {
    await session.stopWorker(page);
    try {
      return await askWorker(page, question);
    } catch (error) {
      if (again === 3 || !String(error).includes('Receiving end does not exist')) throw error;
    }
  }
}

/**
 * Each side: a page of its own asks a worker that was stopped. The one with our tables by Dexie and nothing else tells what
 * of ours is the library's.
 */
async function measure(): Promise<Row[]> {
  const figures: Record<'ours' | 'theirs' | 'dexie', number[]> = { ours: [], theirs: [], dexie: [] };
  const folders = { ours: builds.chrome, theirs: await writeBaseline('empty'), dexie: await writeBaseline('dexie') };
  const sessions: ExtensionSession[] = [];
  try {
    const sides: (() => Promise<unknown>)[] = [];
    for (const name of ['ours', 'theirs', 'dexie'] as const) {
      const session = await ExtensionSession.start({ extensionDir: folders[name], headless: true });
      sessions.push(session);
      const page = await session.openOwn('meeting', '?occurrence=none');
      // The first makes the database.
      await askWorker(page, question);
      sides.push(async () => figures[name].push(await askCold(session, page)));
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const measureOnce of round % 2 === 0 ? sides : sides.toReversed()) await measureOnce();
    }
  } finally {
    for (const session of sessions) await session.close();
  }
  const ratio = median(figures.ours) / median(figures.theirs);
  return [
    {
      id: 'P8',
      what: 'worker cold start to first answer, ms',
      baseline: 'empty worker',
      ours: spread(figures.ours, 1),
      theirs: `${spread(figures.theirs, 1)}; our tables by Dexie alone: ${spread(figures.dexie, 1)}`,
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 2.5×',
      isMet: ratio <= 2.5,
      figures,
    },
  ];
}

export const p8: Metric = { id: 'P8', measure };
