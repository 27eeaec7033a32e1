import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment, Frequency } from '../../../lib/domain/cadence';
import { addDays, localDayOf, startOfDay } from '../../../lib/domain/day-range';
import { periodOf } from '../../../lib/domain/period';
import { planSeries } from '../../../lib/domain/plan-series';
import { readCalendar } from '../../../lib/feeds/read-calendar';
import { writeSeries } from '../../../lib/feeds/write-series';
import { line, nowAt, person } from '../store/rows';

const people = [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })];
const rule = { weekStart: 1 };

const fileOf = (lines: readonly Commitment[], zone: string, from = '2026-11-16') =>
  writeSeries(
    planSeries(lines, people, { ...rule, from }).map((one) => ({
      ...one,
      title: `${one.kind} ${one.personId}`,
      about: '',
    })),
    { zone, now: nowAt },
  );

async function startsIn(text: string, zone: string, from: string, until: string): Promise<number[]> {
  const span = { fromAt: startOfDay(from, zone), untilAt: startOfDay(until, zone) };
  const reading = await readCalendar(text, { ...span, known: new Set(), zone });
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  expect(reading.refused).toEqual([]);
  return reading.events.map(({ startAt }) => startAt).toSorted((a, b) => a - b);
}

const clockOf = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

const frequencies = fc.record<Frequency>({
  times: fc.integer({ min: 1, max: 4 }),
  every: fc.integer({ min: 1, max: 4 }),
  unit: fc.constantFrom('week', 'month', 'quarter'),
});
const wishes = fc.option(
  fc.record(
    {
      weekday: fc.integer({ min: 1, max: 5 }),
      at: fc.constantFrom('07:30', '09:00', '16:45'),
      week: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const zones = ['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Tokyo', 'Australia/Lord_Howe', 'UTC'];

describe('the series of a cadence as a calendar file', () => {
  it('every period has as many meetings as the line says, at one time of the day, over all changes of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(frequencies, wishes, fc.constantFrom(...zones), async (frequency, preferred, zone) => {
        const one = line('l', {
          kind: 'deal-review',
          with: { type: 'team' },
          frequency,
          ...(preferred && { preferred }),
        });
        const text = fileOf([one], zone);
        const starts = await startsIn(text, zone, '2027-01-01', '2033-01-01');
        expect(new Set(starts.map((at) => clockOf(at, zone))).size).toBeLessThanOrEqual(frequency.times);
        const wish = preferred?.at;
        expect(starts.filter((at) => wish !== undefined && clockOf(at, zone) !== wish)).toEqual([]);
        const counted = Map.groupBy(
          starts,
          (at) => periodOf(frequency, localDayOf(at, zone), { ...rule, anchorOn: one.validFrom }).from,
        );
        let period = periodOf(frequency, '2028-01-01', { ...rule, anchorOn: one.validFrom });
        for (let number = 0; number < 3; number += 1) {
          expect(counted.get(period.from)?.length, `${period.from} of ${text}`).toBe(frequency.times);
          period = periodOf(frequency, addDays(period.until, 1), { ...rule, anchorOn: one.validFrom });
        }
      }),
      { numRuns: 150 },
    );
  });

  it.for(zones.filter((zone) => zone !== 'UTC'))(
    'what the file says of %s is what the browser knows, far over the years that it looked at',
    async (zone) => {
      const weekly = line('l', { with: { type: 'team' }, preferred: { weekday: 7, at: '02:30' } });
      const text = fileOf([weekly], zone);
      const renamed = text
        .replaceAll(`TZID:${zone}`, 'TZID:Of this file')
        .replaceAll(`TZID=${zone}`, 'TZID=Of this file');
      const [known, own] = await Promise.all([
        startsIn(text, zone, '2026-11-01', '2040-01-01'),
        startsIn(renamed, zone, '2026-11-01', '2040-01-01'),
      ]);
      expect(known.length).toBeGreaterThan(680);
      expect(own).toEqual(known);
    },
  );

  it('no two proposed times stand on each other, and wishes are kept', () => {
    const lines = [
      line('a'),
      line('b', { kind: 'pipeline-review', minutes: 45 }),
      line('c', { kind: 'team-meeting', with: { type: 'team' }, minutes: 60, preferred: { weekday: 1, at: '10:00' } }),
      line('d', { kind: 'coaching', with: { type: 'person', personId: 'bo' }, preferred: { weekday: 1 }, minutes: 45 }),
    ];
    const series = planSeries(lines, people, { ...rule, from: '2026-11-16' });
    expect(series.map(({ id }) => id)).toEqual(['a/ana/0', 'a/bo/0', 'b/ana/0', 'b/bo/0', 'c/team/0', 'd/bo/0']);
    expect(series[4]).toMatchObject({ firstOn: '2026-11-16', at: '10:00', isProposed: false });
    const spans = series.map(({ firstOn, at, minutes }) => {
      const { dayOfWeek } = Temporal.PlainDate.from(firstOn);
      const start = dayOfWeek * 1440 + Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
      return { start, end: start + minutes };
    });
    for (const [index, one] of spans.entries()) {
      expect(spans.slice(index + 1).filter((other) => one.start < other.end && other.start < one.end)).toEqual([]);
    }
  });

  it('a line that has an end ends, and one with a line of their own has only that', async () => {
    const ends = line('l', { with: { type: 'team' }, validUntil: '2026-12-04' });
    expect(await startsIn(fileOf([ends], 'Europe/Berlin'), 'Europe/Berlin', '2026-11-01', '2028-01-01')).toHaveLength(
      3,
    );
    const own = planSeries([line('all'), line('own', { with: { type: 'person', personId: 'ana' } })], people, {
      ...rule,
      from: '2026-11-16',
    });
    expect(own.map(({ id }) => id)).toEqual(['all/bo/0', 'own/ana/0']);
  });

  it('titles and texts with commas, lines and other scripts come out as they went in, and nobody is invited', async () => {
    const text = writeSeries(
      planSeries([line('l', { with: { type: 'team' } })], people, { ...rule, from: '2026-11-16' }).map((one) => ({
        ...one,
        title: 'Team; Ana, Bo\\n 案件レビュー',
        about: 'Purpose:\n"deals"',
      })),
      { zone: 'Europe/Berlin', now: nowAt },
    );
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|@example/);
    expect(text.split('\r\n').every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
    const reading = await readCalendar(text, {
      fromAt: nowAt,
      untilAt: nowAt + 14 * 86_400_000,
      known: new Set(),
      zone: 'Europe/Berlin',
    });
    expect(reading.outcome === 'read' && reading.events[0]?.title).toBe('Team; Ana, Bo\\n 案件レビュー');
  });
});
