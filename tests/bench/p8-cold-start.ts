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
    await session.stopWorker();
    try {
      return await askWorker(page, question);
    } catch (error) {
      if (again === 3 || !String(error).includes('Receiving end does not exist')) throw error;
    }
  }
}

/** Each side: a page of its own asks a worker that was stopped. */
async function measure(): Promise<Row[]> {
  const start = (extensionDir: string) => ExtensionSession.start({ extensionDir, headless: true });
  const [ours, theirs] = await Promise.all([start(builds.chrome), start(await writeBaseline('empty'))]);
  const figures: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  try {
    const pages = [
      { session: ours, page: await ours.openOwn('meeting', '?occurrence=none'), into: figures.ours },
      { session: theirs, page: await theirs.openOwn('meeting'), into: figures.theirs },
    ];
    for (let round = 0; round < rounds; round += 1) {
      for (const { session, page, into } of round % 2 === 0 ? pages : pages.toReversed()) {
        into.push(await askCold(session, page));
      }
    }
  } finally {
    await ours.close();
    await theirs.close();
  }
  const ratio = median(figures.ours) / median(figures.theirs);
  return [
    {
      id: 'P8',
      what: 'worker cold start to first answer, ms',
      baseline: 'empty worker',
      ours: spread(figures.ours, 1),
      theirs: spread(figures.theirs, 1),
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 2.5×',
      isMet: ratio <= 2.5,
      figures,
    },
  ];
}

export const p8: Metric = { id: 'P8', measure };
