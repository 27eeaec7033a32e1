import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../lib/domain/cadence';
import { createEventUrl } from '../../../lib/domain/create-event-url';
import { plannedDays } from '../../../lib/domain/planned-days';
import { recurrenceOf } from '../../../lib/domain/recurrence-of';
import { at, zone } from './sample-cadence';

const tuesday = at('2026-11-24T10:00');

describe('recurrenceOf', () => {
  it.each<[string, Frequency, string]>([
    ['weekly', { times: 1, every: 1, unit: 'week' }, 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
    ['every two weeks', { times: 1, every: 2, unit: 'week' }, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['twice in four weeks', { times: 2, every: 4, unit: 'week' }, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['twice a week', { times: 2, every: 1, unit: 'week' }, 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH'],
    ['every working day', { times: 5, every: 1, unit: 'week' }, 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every day', { times: 7, every: 1, unit: 'week' }, 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'],
    ['monthly', { times: 1, every: 1, unit: 'month' }, 'RRULE:FREQ=MONTHLY;BYDAY=4TU'],
    ['twice a month', { times: 2, every: 1, unit: 'month' }, 'RRULE:FREQ=MONTHLY;BYDAY=2TU,4TU'],
    ['yearly', { times: 1, every: 4, unit: 'quarter' }, 'RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=4TU'],
    ['quarterly', { times: 1, every: 1, unit: 'quarter' }, 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU'],
    ['twice a quarter', { times: 2, every: 1, unit: 'quarter' }, 'RRULE:FREQ=MONTHLY;BYDAY=4TU'],
  ])('%s', (_, frequency, rule) => {
    expect(recurrenceOf(frequency, tuesday, zone)).toBe(rule);
  });

  it('starts on its own start, and keeps the frequency over two years or is a little more frequent', () => {
    const anyFrequency = fc.record({
      times: fc.integer({ min: 1, max: 3 }),
      every: fc.integer({ min: 1, max: 4 }),
      unit: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
    });
    fc.assert(
      fc.property(anyFrequency, fc.integer({ min: 0, max: 400 }), (frequency, day) => {
        const start = Temporal.PlainDate.from('2026-11-23').add({ days: day });
        const startAt = start.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
        const rule = ICAL.Recur.fromString(recurrenceOf(frequency, startAt, zone).slice('RRULE:'.length));
        const days = rule.iterator(ICAL.Time.fromDateString(start.toString()));
        expect(days.next()?.toString()).toBe(start.toString());
        const end = start.add({ years: 2 }).toString();
        let count = 1;
        for (let next = days.next(); next != null && next.toString() < end; next = days.next()) count += 1;
        const wanted = 730 / plannedDays(frequency);
        expect(count).toBeGreaterThanOrEqual(Math.floor(wanted * 0.9));
        expect(count).toBeLessThanOrEqual(Math.ceil(wanted * 1.6) + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the last weekday of a month, the weekday of the zone, and the day on which the line ends', () => {
    const monthly: Frequency = { times: 1, every: 1, unit: 'month' };
    expect(recurrenceOf(monthly, at('2026-11-30T10:00'), zone)).toBe('RRULE:FREQ=MONTHLY;BYDAY=-1MO');
    expect(recurrenceOf(monthly, Date.parse('2026-11-24T23:30:00Z'), zone)).toContain('BYDAY=4WE');
    expect(recurrenceOf(monthly, tuesday, zone, { preferred: { week: 5 } })).toContain('BYDAY=-1TU');
    expect(recurrenceOf(monthly, tuesday, zone, { until: '2027-03-31' })).toBe(
      'RRULE:FREQ=MONTHLY;BYDAY=4TU;UNTIL=20270331T235959Z',
    );
  });
});

describe('createEventUrl', () => {
  const draft = { title: '1:1 with Ana', startAt: tuesday, endAt: tuesday + 1_800_000, guests: [], zone };
  const paramsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

  it('carries title, guests, span, zone, recurrence and description, and nothing that was not given', () => {
    expect(
      paramsOf(
        createEventUrl({
          ...draft,
          guests: ['ana@example.com', 'bo@example.com'],
          recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
          details: '\nTopics\n- [ ] Q&A = 100 % + more #1\n',
        }),
      ),
    ).toEqual({
      text: '1:1 with Ana',
      dates: '20261124T090000Z/20261124T093000Z',
      ctz: 'Europe/Berlin',
      add: 'ana@example.com,bo@example.com',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
      details: 'Topics\n- [ ] Q&A = 100 % + more #1',
    });
    expect(Object.keys(paramsOf(createEventUrl(draft)))).toEqual(['text', 'dates', 'ctz']);
  });

  it('gives up lines of a description that no server would take, and never half of one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 60 }), (lines) => {
        const details = lines.map((line) => `x${line.replaceAll('\n', ' ')}x`).join('\n');
        const url = createEventUrl({ ...draft, details });
        expect(url.length).toBeLessThanOrEqual(7_500);
        const kept = paramsOf(url)['details'] ?? '';
        expect(`\n${details}`.endsWith(kept === '' ? '' : `\n${kept}`)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
