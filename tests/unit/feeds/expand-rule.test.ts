import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule } from '../../../lib/feeds/expand-rule';
import { readComponent } from '../../../lib/feeds/jcal';
import { readRule, type Rule } from '../../../lib/feeds/rule';
import { readFileTime } from '../../../lib/feeds/wall-time';

const ruleOf = (text: string): Rule =>
  readRule(readComponent(['BEGIN:VEVENT', `RRULE:${text}`, 'END:VEVENT']).properties[0]?.values[0]);
const wall = (text: string): number => readFileTime(text.includes('T') ? text : `${text}T09:00:00`).wall;
const shown = (walls: readonly number[]): string[] => walls.map((at) => new Date(at).toISOString().slice(0, 16));
const days = (walls: readonly number[]): string[] => shown(walls).map((text) => text.slice(0, 10));

const expand = (text: string, start: string, from: string, until: string): number[] => {
  const { until: last, ...rule } = ruleOf(text);
  return expandRule(
    rule,
    wall(start),
    { from: wall(from), until: wall(until) },
    {
      budget: { steps: 1_000_000 },
      ...(last === undefined ? {} : { lastWall: readFileTime(last).wall }),
    },
  );
};

describe('the dates of a recurrence rule', () => {
  it.for<[rule: string, start: string, until: string, expected: string[]]>([
    ['FREQ=DAILY;COUNT=3', '2026-11-19', '2027-01-01', ['2026-11-19', '2026-11-20', '2026-11-21']],
    ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-11-17', '2026-11-27', ['2026-11-17', '2026-11-19', '2026-11-24', '2026-11-26']],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU;COUNT=4',
      '1997-08-05',
      '1998-01-01',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4',
      '1997-08-05',
      '1998-01-01',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['FREQ=MONTHLY', '2026-01-31', '2026-06-30', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-09-25', '2026-12-31', ['2026-09-25', '2026-10-30', '2026-11-27', '2026-12-25']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-10-30',
      '2027-01-01',
      ['2026-10-30', '2026-11-30', '2026-12-31'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2026-01-31',
      '2026-04-30T23:00:00',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
    ],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-02-13', '2026-12-31', ['2026-02-13', '2026-03-13', '2026-11-13']],
    ['FREQ=YEARLY', '2024-02-29', '2033-01-01', ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '2026-03-29', '2028-04-01', ['2026-03-29', '2027-03-28', '2028-03-26']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1999-12-31', ['1997-05-12', '1998-05-11', '1999-05-17']],
    ['FREQ=YEARLY;BYYEARDAY=1,-1;COUNT=3', '2026-01-01', '2028-01-01', ['2026-01-01', '2026-12-31', '2027-01-01']],
    ['FREQ=DAILY;UNTIL=20261120T090000', '2026-11-19', '2026-12-01', ['2026-11-19', '2026-11-20']],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', '2026-11-19', '2027-12-01', []],
  ])('%s from %s', ([rule, start, until, expected]) => {
    expect(days(expand(rule, start, start, until))).toEqual(expected);
  });

  it('several times of a day, and the hours of a day', () => {
    expect(
      shown(expand('FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30', '2026-11-19', '2026-11-19', '2026-11-19T23:00:00')),
    ).toEqual(['2026-11-19T09:00', '2026-11-19T09:30', '2026-11-19T14:00', '2026-11-19T14:30']);
    expect(
      shown(expand('FREQ=HOURLY;INTERVAL=3;BYHOUR=12,18', '2026-11-19', '2026-11-19', '2026-11-20T13:00:00')),
    ).toEqual(['2026-11-19T12:00', '2026-11-19T18:00', '2026-11-20T12:00']);
  });

  it('a start that the rule does not name counts as its first instance', () => {
    expect(days(expand('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '2026-11-19', '2026-11-19', '2027-01-01'))).toEqual([
      '2026-11-24',
      '2026-12-01',
    ]);
  });

  it('a series of twenty years is no slower than its window', () => {
    const budget = { steps: 100 };
    const span = { from: wall('2026-11-01'), until: wall('2026-11-30') };
    expect(expandRule(ruleOf('FREQ=DAILY'), wall('2006-01-01'), span, { budget })).toHaveLength(30);
    expect(budget.steps).toBeGreaterThan(30);
  });

  it('what never ends is stopped', () => {
    expect(() => expand('FREQ=SECONDLY', '2026-11-19', '2026-11-19', '2026-12-19')).toThrow('too-frequent');
    expect(() => expand('FREQ=SECONDLY;COUNT=900000', '1990-11-19', '2026-11-19', '2026-12-19')).toThrow(
      'too-frequent',
    );
  });

  it.for([
    'FREQ=OFTEN',
    'INTERVAL=2',
    'FREQ=DAILY;INTERVAL=x',
    'FREQ=DAILY;COUNT=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=DAILY;BYHOUR=25',
    'FREQ=MONTHLY;BYWEEKNO=3',
    'RSCALE=HEBREW;FREQ=YEARLY',
    '',
  ])('%s is refused', (rule) => {
    expect(() => expand(rule, '2026-11-19', '2026-11-19', '2026-12-19')).toThrow(/bad-rule|unreadable/);
  });
});

/** The same rule by walking through each day and asking plain questions of it. */
function byWalking(start: number, days: number, fits: (date: Date, index: number) => boolean): number[] {
  return Array.from({ length: days }, (_, index) => start + index * 86_400_000).filter((at, index) =>
    fits(new Date(at), index),
  );
}

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const start = fc.integer({ min: 0, max: 6_000 }).map((day) => wall('2015-01-01') + day * 86_400_000);
const interval = fc.integer({ min: 1, max: 5 });
const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
const window = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }));
const dayOnly = (at: number) => new Date(at).toISOString().slice(0, 10);

const check = (text: string, from: number, [skip, length]: [number, number], expected: number[]) => {
  const span = { from: from + skip * 86_400_000, until: from + (skip + length) * 86_400_000 };
  const found = expandRule(ruleOf(text), from, span, { budget: { steps: 1_000_000 } });
  expect(found.map(dayOnly)).toEqual(expected.filter((at) => at >= span.from && at <= span.until).map(dayOnly));
};

describe('rules by plain walking', () => {
  it('daily', () => {
    fc.assert(
      fc.property(start, interval, window, (from, every, span) => {
        check(
          `FREQ=DAILY;INTERVAL=${every}`,
          from,
          span,
          byWalking(from, 1_000, (_, index) => index % every === 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('weekly, with any week start', () => {
    fc.assert(
      fc.property(
        start,
        interval,
        weekdays,
        fc.integer({ min: 0, max: 6 }),
        window,
        (from, every, on, weekStart, span) => {
          const shift = (new Date(from).getUTCDay() - weekStart + 7) % 7;
          const expected = byWalking(
            from,
            1_000,
            (date, index) => on.includes(date.getUTCDay()) && Math.floor((index + shift) / 7) % every === 0,
          );
          const by = on.map((day) => names[day]).join(',');
          check(`FREQ=WEEKLY;INTERVAL=${every};WKST=${names[weekStart] ?? ''};BYDAY=${by}`, from, span, expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('monthly by day of the month and by weekday of the month', () => {
    const monthsFrom = (from: number, date: Date) =>
      (date.getUTCFullYear() - new Date(from).getUTCFullYear()) * 12 +
      date.getUTCMonth() -
      new Date(from).getUTCMonth();
    const lastDay = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    fc.assert(
      fc.property(
        start,
        interval,
        fc.integer({ min: 1, max: 31 }),
        fc.boolean(),
        window,
        (from, every, day, isLast, span) => {
          const expected = byWalking(
            from,
            1_000,
            (date) =>
              monthsFrom(from, date) % every === 0 && date.getUTCDate() === (isLast ? lastDay(date) - day + 1 : day),
          );
          check(`FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${isLast ? -day : day}`, from, span, expected);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        start,
        interval,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        window,
        (from, every, weekday, nth, isLast, span) => {
          const expected = byWalking(from, 1_000, (date) => {
            const place = isLast ? lastDay(date) - date.getUTCDate() + 1 : date.getUTCDate();
            return monthsFrom(from, date) % every === 0 && date.getUTCDay() === weekday && Math.ceil(place / 7) === nth;
          });
          check(
            `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${isLast ? -nth : nth}${names[weekday] ?? ''}`,
            from,
            span,
            expected,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('rules by the iterator of ical.js', () => {
  it('agree for the rules that calendars write', () => {
    const by = weekdays.map((on) => on.map((day) => names[day]).join(','));
    const rules = fc.oneof(
      fc
        .tuple(interval, fc.integer({ min: 1, max: 40 }))
        .map(([every, count]) => `FREQ=DAILY;INTERVAL=${every};COUNT=${count}`),
      fc
        .tuple(interval, by, fc.integer({ min: 1, max: 40 }))
        .map(([every, on, count]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${on};COUNT=${count}`),
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 40 }))
        .map(([day, count]) => `FREQ=MONTHLY;BYMONTHDAY=${day};COUNT=${count}`),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), by, fc.integer({ min: 1, max: 40 }))
        .map(([nth, on, count]) => `FREQ=MONTHLY;BYDAY=${nth}${on.slice(0, 2)};COUNT=${count}`),
    );
    fc.assert(
      fc.property(rules, start, (text, from) => {
        const iterator = ICAL.Recur.fromString(text).iterator(
          ICAL.Time.fromDateTimeString(new Date(from).toISOString().slice(0, 19)),
        );
        const theirs: string[] = [];
        for (let next = iterator.next(); next; next = iterator.next()) theirs.push(next.toString().slice(0, 10));
        // Theirs begins with the first match; ours counts a start that is no match as the first.
        const isInStep = theirs[0] === dayOnly(from);
        const ours = expandRule(
          ruleOf(text),
          from,
          { from, until: from + 50_000 * 86_400_000 },
          { budget: { steps: 1_000_000 } },
        );
        expect(ours.map(dayOnly)).toEqual(isInStep ? theirs : theirs.slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });
});
