import { calendarPage, monthView } from '../sites/google-calendar/build-views.ts';
import { pageWords } from '../sites/google-calendar/build-words.ts';
import { calendarWeekPage } from '../sites/google-calendar/build-week-page.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { benchZone, calendarAddress } from './bench-page.ts';
import { bundleForPage } from './bundle-for-page.ts';
import type { Reading } from './grid-in-page.ts';
import type { Metric, Row } from './metric.ts';
import { sampleWeek } from './sample-week.ts';
import { median, spread } from './statistics.ts';
import { ExtensionSession } from '../browser/extension-session.ts';

const rounds = 14;
const mostMs = 10;
const mostSliceMs = 5;

/** A page with so many chips on it. */
interface Full {
  what: string;
  chips: number;
  address: string;
  html: string;
}

function fullPages(): Full[] {
  const week = sampleWeek(300);
  const month = sampleWeek(1_000);
  return [
    {
      what: 'a week of 300 chips',
      chips: 300,
      address: calendarAddress,
      html: calendarWeekPage({ events: week.events, today: week.today, days: 5, zone: benchZone }),
    },
    {
      what: 'a month of 1,000 chips',
      chips: 1_000,
      address: calendarAddress.replace('week', 'month'),
      html: calendarPage({
        words: pageWords.en,
        view: monthView(month.events, month.today, pageWords.en),
        viewKey: 'MONTH',
        zone: benchZone,
      }),
    },
  ];
}

async function harvest(session: ExtensionSession, { what, chips, address, html }: Full): Promise<Row> {
  session.answer({ [address]: html });
  const page = await session.context.newPage();
  await page.addInitScript({ content: await bundleForPage('grid-in-page.ts') });
  await page.goto(address);
  const read = () => page.evaluate<Reading>('coxswainBench.readGrid()');
  const figures: Record<'total' | 'longest' | 'once', number[]> = { total: [], longest: [], once: [] };
  for (let round = 0; round < rounds; round += 1) {
    const reading = await read();
    const once = await page.evaluate<{ ms: number; chips: number }>('coxswainBench.askOnce()');
    if (reading.chips < chips || once.chips < chips) throw new Error(`${what}: read ${reading.chips} of ${once.chips}`);
    figures.total.push(reading.total);
    figures.longest.push(reading.longest);
    figures.once.push(once.ms);
  }
  await page.close();
  const [total, longest] = [median(figures.total), Math.max(...figures.longest)];
  return {
    id: 'P11',
    what: `reading ${what}, script ms`,
    baseline: 'one querySelectorAll over the same page',
    ours: `${spread(figures.total, 1)}, longest slice ${median(figures.longest).toFixed(1)}, of all ${longest.toFixed(1)}`,
    theirs: spread(figures.once, 2),
    result: `${total.toFixed(1)} ms`,
    target: `≤ ${mostMs} ms, slices under ${mostSliceMs} ms`,
    isMet: total <= mostMs && median(figures.longest) < mostSliceMs,
    figures,
  };
}

/** What our script does on a page that shows much; run in the page's own world, where it costs the same. */
async function measure(): Promise<Row[]> {
  const session = await ExtensionSession.start({
    extensionDir: await writeBaseline('empty'),
    headless: true,
    context: { locale: 'en-US', timezoneId: benchZone, viewport: { width: 1320, height: 880 } },
  });
  try {
    const rows: Row[] = [];
    for (const full of fullPages()) rows.push(await harvest(session, full));
    return rows;
  } finally {
    await session.close();
  }
}

export const p11: Metric = { id: 'P11', measure };
