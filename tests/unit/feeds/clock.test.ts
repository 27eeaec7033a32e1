import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intlClock, isIntlZone } from '../../../lib/feeds/clock';
import { fileClock } from '../../../lib/feeds/file-clock';
import { readComponent } from '../../../lib/feeds/jcal';
import { readFileTime } from '../../../lib/feeds/wall-time';
import { ownZone } from './calendar-text';

const clockOf = (text: string) => fileClock(readComponent(text.split('\r\n')), { steps: 1_000_000 });
const own = clockOf(ownZone('Our Office'));
const berlin = intlClock('Europe/Berlin');
const at = (wall: string) => new Date(own.instantOf(readFileTime(`${wall}:00`).wall)).toISOString().slice(0, 16);

describe('the clock of a VTIMEZONE', () => {
  it.for([
    ['2026-01-15T09:00', '2026-01-15T08:00'],
    ['2026-07-15T09:00', '2026-07-15T07:00'],
    ['2026-03-29T01:59', '2026-03-29T00:59'],
    // In the gap: as if the clock had not been put forward.
    ['2026-03-29T02:30', '2026-03-29T01:30'],
    ['2026-03-29T03:00', '2026-03-29T01:00'],
    // In the overlap: the first of the two.
    ['2026-10-25T02:30', '2026-10-25T00:30'],
    ['2026-10-25T03:00', '2026-10-25T02:00'],
  ] as const)('%s is %sZ', ([wall, instant]) => {
    expect(at(wall)).toBe(instant);
  });

  it("agrees with the browser's zone on every minute of forty years, gaps and overlaps too", () => {
    const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    // Hours around changes are rare in forty years: half of the samples are taken there.
    const change = fc
      .tuple(fc.integer({ min: 2000, max: 2039 }), fc.constantFrom(2, 9), fc.integer({ min: -10_000, max: 10_000 }))
      .map(([year, month, minute]) => Date.UTC(year, month, 28, 2) / 60_000 + minute);
    fc.assert(
      fc.property(fc.oneof(minutes, change), (minute) => {
        const wall = minute * 60_000;
        expect(own.instantOf(wall)).toBe(berlin.instantOf(wall));
        expect(own.wallOf(wall)).toBe(berlin.wallOf(wall));
      }),
      { numRuns: 3_000 },
    );
  });

  it('follows single dates and an end of its rules', () => {
    const clock = clockOf(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Once',
        'BEGIN:STANDARD',
        'DTSTART:20000101T000000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20100601T000000',
        'RDATE:20100601T000000,20200601T000000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0530',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ].join('\r\n'),
    );
    expect(clock.wallOf(Date.UTC(2005, 0, 1)) - Date.UTC(2005, 0, 1)).toBe(3_600_000);
    expect(clock.wallOf(Date.UTC(2021, 0, 1)) - Date.UTC(2021, 0, 1)).toBe(5.5 * 3_600_000);
  });

  it.for([
    ['no rules', ['BEGIN:VTIMEZONE', 'TZID:x', 'END:VTIMEZONE']],
    [
      'no offset',
      ['BEGIN:VTIMEZONE', 'TZID:x', 'BEGIN:STANDARD', 'DTSTART:20000101T000000', 'END:STANDARD', 'END:VTIMEZONE'],
    ],
    [
      'a change each second',
      [
        'BEGIN:VTIMEZONE',
        'TZID:x',
        'BEGIN:STANDARD',
        'DTSTART:20000101T000000',
        'RRULE:FREQ=SECONDLY',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'END:VTIMEZONE',
      ],
    ],
  ] as const)('with %s it is none', ([, lines]) => {
    expect(() => clockOf(lines.join('\r\n'))).toThrow('unknown-zone');
  });
});

describe('zones that the browser knows', () => {
  it('by name only', () => {
    expect(['Europe/Berlin', 'america/new_york', 'UTC'].every(isIntlZone)).toBe(true);
    expect(['Our Office', '+01:00', '', 'W. Europe Standard Time'].some(isIntlZone)).toBe(false);
  });
});
