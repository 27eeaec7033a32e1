import { ExtensionSession } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { bundleForPage } from './bundle-for-page.ts';
import type { Import } from './feed-in-page.ts';
import type { Metric, Row } from './metric.ts';
import { median, spread } from './statistics.ts';

const rounds = 12;
const events = 2_000;

/** A calendar file of 1:1s with Ana, each with its own day and hour around `now`. */
function calendarFile(now: number): string {
  const moment = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toString()
      .replaceAll(/[-:]|\.\d+/g, '');
  const hour = 3_600_000;
  const lines = Array.from({ length: events }, (_, index) => {
    const start = now - (now % hour) + (index - events / 2) * 8 * hour;
    return [
      'BEGIN:VEVENT',
      `UID:bench${index}@example.com`,
      `DTSTART:${moment(start)}`,
      `DTEND:${moment(start + hour / 2)}`,
      `SUMMARY:1:1 Ana / Kim ${index}`,
      'ATTENDEE;CN=Ana:mailto:ana@example.com',
      'ATTENDEE;CN=Kim:mailto:kim@example.com',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:bench', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

/** Rows per second from events to their commit; reading the file, which IndexedDB has no part in, is told beside it. */
async function measure(): Promise<Row[]> {
  const session = await ExtensionSession.start({ extensionDir: await writeBaseline('empty'), headless: true });
  const figures: Record<'ours' | 'theirs' | 'read', number[]> = { ours: [], theirs: [], read: [] };
  try {
    session.answer({ 'https://example.com': '<!doctype html><title>bench</title>' });
    const page = await session.context.newPage();
    await page.addInitScript({ content: await bundleForPage('feed-in-page.ts') });
    await page.goto('https://example.com/');
    const now = Date.now();
    const text = JSON.stringify(calendarFile(now));
    for (let round = 0; round < rounds; round += 1) {
      const one = await page.evaluate<Import>(`coxswainBench.importOnce(${text}, ${now})`);
      if (one.rows < 2 * events) throw new Error(`${one.rows} rows came of ${events} events`);
      figures.ours.push((one.rows / one.kept) * 1_000);
      figures.theirs.push((one.rows / one.raw) * 1_000);
      figures.read.push(one.read);
    }
  } finally {
    await session.close();
  }
  const ratio = median(figures.ours) / median(figures.theirs);
  return [
    {
      id: 'P10',
      what: `feed import, ${events} events judged and kept, rows per second`,
      baseline: 'raw IndexedDB put of the same rows',
      ours: `${spread(figures.ours, 0)}; reading the file ${spread(figures.read, 0)} ms`,
      theirs: spread(figures.theirs, 0),
      result: `${ratio.toFixed(2)}×`,
      target: '≥ 0.7×',
      isMet: ratio >= 0.7,
      figures,
    },
  ];
}

export const p10: Metric = { id: 'P10', measure };
