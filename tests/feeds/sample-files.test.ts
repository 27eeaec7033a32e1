import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { isIntlZone } from '../../lib/feeds/clock';
import type { FeedEvent } from '../../lib/feeds/feed-event';
import { readCalendar, type CalendarReading } from '../../lib/feeds/read-calendar';
import { unpackPackages } from './debian-packages';

/** Packages that carry calendar files of other people's tests. ical.js's own package has none (2.2.1). */
const packages = [
  'evolution-data-server-tests',
  'python3-icalendar',
  'golang-github-arran4-golang-ical-dev',
  'php-horde-icalendar',
];

const { folders, missing } = await unpackPackages(packages);

interface Sample {
  from: string;
  file: string;
  text: string;
}

const samples: Sample[] = [];
for (const [from, folder] of folders) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.ics$/i.test(file)).toSorted();
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    samples.push({ from, file: file.slice(file.lastIndexOf('/') + 1), text: wrapped(text) });
  }
}

/** Some tests carry a bare event or task, as it stands in a database: it is read within a calendar. */
function wrapped(text: string): string {
  const isBare = /^\s*BEGIN:(VEVENT|VTODO)/.test(text);
  return isBare ? `BEGIN:VCALENDAR\r\n${text.trim()}\r\nEND:VCALENDAR\r\n` : text;
}

/** A window around all that a file tells of: from a year before its first year to two after its last. */
function windowOf(text: string): { fromAt: number; untilAt: number } {
  const years = [...text.matchAll(/^(?:DTSTART|RECURRENCE-ID)[^:\n]*:(\d{4})/gm)]
    .map((found) => Number(found[1]))
    .filter((year) => year > 1970);
  const [first, last] = years.length === 0 ? [2026, 2026] : [Math.min(...years), Math.max(...years)];
  return { fromAt: Date.UTC(first - 1, 0), untilAt: Date.UTC(last + 2, 0) };
}

const read = (text: string): Promise<CalendarReading> =>
  readCalendar(text, { ...windowOf(text), known: new Set(), zone: 'Europe/Berlin' });

const isWrong = ({ startAt, endAt, occurrence, series }: FeedEvent): boolean =>
  !(startAt <= endAt) || !occurrence.startsWith(`${series}#`);

const report = (line: string) => process.stdout.write(`${line}\n`);

describe('calendar files that no one here wrote', () => {
  for (const { name, why } of missing) report(`could not be had: ${name} (${why})`);

  it.skipIf(samples.length === 0)('are each read, or refused with a reason', async () => {
    const outcomes = new Map<string, number>();
    const reasons = new Map<string, number>();
    const wrong: string[] = [];
    let events = 0;
    for (const { from, file, text } of samples) {
      const reading = await read(text);
      outcomes.set(reading.outcome, (outcomes.get(reading.outcome) ?? 0) + 1);
      if (reading.outcome !== 'read') report(`  ${from}/${file}: ${reading.outcome}`);
      else {
        events += reading.events.length;
        for (const { reason, detail } of reading.refused) {
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
          report(`  ${from}/${file}: one event refused: ${reason} ${detail}`);
        }
        wrong.push(...reading.events.filter(isWrong).map(({ occurrence }) => `${from}/${file}: ${occurrence}`));
      }
    }
    report(
      `${samples.length} files of ${folders.size} packages: ${events} events; ${JSON.stringify(Object.fromEntries(outcomes))}; refused events ${JSON.stringify(Object.fromEntries(reasons))}`,
    );
    expect(wrong).toEqual([]);
    expect(samples.length).toBeGreaterThan(missing.length === 0 ? 40 : 0);
    expect(outcomes.get('read') ?? 0).toBeGreaterThan(samples.length / 2);
  });

  it.skipIf(samples.length === 0)('start where ical.js has them', async () => {
    let compared = 0;
    for (const { from, file, text } of samples) {
      const reading = await read(text);
      if (reading.outcome !== 'read' || reading.refused.length > 0 || text.includes('METHOD:REPLY')) continue;
      for (const { uid, startAt } of plainStarts(text)) {
        compared += 1;
        const ours = reading.events.filter(({ series }) => series === uid).map((event) => event.startAt);
        expect(ours, `${from}/${file}`).toContain(startAt);
      }
    }
    report(`${compared} starts compared with ical.js`);
    expect(compared).toBeGreaterThan(10);
  });
});

/** First starts by ical.js's own objects: in UTC, or in a zone that only the file knows (others are often stumps). */
function plainStarts(text: string): { uid: string; startAt: number }[] {
  return rootsOf(text).flatMap((root) =>
    root.getAllSubcomponents('vevent').flatMap((event) => {
      const { startDate, uid } = new ICAL.Event(event);
      if (startDate === null || startDate.isDate || startDate.zone === ICAL.Timezone.localTimezone) return [];
      const { tzid } = startDate.zone;
      return tzid === 'UTC' || !isIntlZone(tzid) ? [{ uid, startAt: startDate.toUnixTime() * 1_000 }] : [];
    }),
  );
}

/** None for a file of which ical.js cannot read a line. */
function rootsOf(text: string): InstanceType<typeof ICAL.Component>[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'ParserError') return [];
    throw error;
  }
  const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed as unknown[]];
  return roots.map((root) => new ICAL.Component(root));
}
