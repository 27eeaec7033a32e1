import { describe, expect, it } from 'vitest';
import { occurrenceKey } from '../../../lib/domain/event-key';
import type { FeedEvent } from '../../../lib/feeds/feed-event';
import { readCalendar, type ReadingOptions } from '../../../lib/feeds/read-calendar';
import { calendar, event, ownZone } from './calendar-text';

const options: ReadingOptions = {
  fromAt: Date.parse('2026-11-01T00:00:00Z'),
  untilAt: Date.parse('2026-12-01T00:00:00Z'),
  known: new Set(),
  zone: 'Europe/Berlin',
};

async function read(text: string, change: Partial<ReadingOptions> = {}) {
  const reading = await readCalendar(text, { ...options, ...change });
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  return reading;
}

const starts = (events: readonly FeedEvent[]): string[] =>
  events.map(({ startAt }) => `${new Date(startAt).toISOString().slice(0, 16)}Z`).toSorted();

const weekly = [
  'SUMMARY:1:1 Ana',
  'DTSTART;TZID=Europe/Berlin:20261105T100000',
  'DTEND;TZID=Europe/Berlin:20261105T103000',
  'RRULE:FREQ=WEEKLY',
];

describe('when the events of a file are', () => {
  it.for<[what: string, lines: string[], expected: string[]]>([
    ['UTC', ['DTSTART:20261119T090000Z', 'DTEND:20261119T093000Z'], ['2026-11-19T09:00Z']],
    [
      'a zone of the browser',
      ['DTSTART;TZID=America/New_York:20261119T090000', 'DURATION:PT30M'],
      ['2026-11-19T14:00Z'],
    ],
    ['no zone: at home', ['DTSTART:20261119T090000', 'DURATION:PT30M'], ['2026-11-19T08:00Z']],
    ['a day: from midnight at home', ['DTSTART;VALUE=DATE:20261119'], ['2026-11-18T23:00Z']],
    [
      'a zone behind a path',
      ['DTSTART;TZID=/citadel.org/20070227_1/Europe/London:20261119T090000', 'DURATION:PT30M'],
      ['2026-11-19T09:00Z'],
    ],
    [
      'a weekly series',
      weekly.slice(1),
      ['2026-11-05T09:00Z', '2026-11-12T09:00Z', '2026-11-19T09:00Z', '2026-11-26T09:00Z'],
    ],
    [
      'less what is taken out',
      [...weekly.slice(1), 'EXDATE;TZID=Europe/Berlin:20261112T100000', 'EXDATE:20261119T090000Z,20270101T090000Z'],
      ['2026-11-05T09:00Z', '2026-11-26T09:00Z'],
    ],
    [
      'less a day that is taken out',
      [...weekly.slice(1), 'EXDATE;VALUE=DATE:20261112'],
      ['2026-11-05T09:00Z', '2026-11-19T09:00Z', '2026-11-26T09:00Z'],
    ],
    [
      'and what is added',
      [
        'DTSTART:20261105T100000Z',
        'DURATION:PT30M',
        'RDATE:20261110T120000Z',
        'RDATE;VALUE=PERIOD:20261120T120000Z/PT2H',
      ],
      ['2026-11-05T10:00Z', '2026-11-10T12:00Z', '2026-11-20T12:00Z'],
    ],
    [
      'until an instant',
      [...weekly.slice(1, 3), 'RRULE:FREQ=WEEKLY;UNTIL=20261112T090000Z'],
      ['2026-11-05T09:00Z', '2026-11-12T09:00Z'],
    ],
    [
      'from before the window, across the clock change',
      ['DTSTART;TZID=Europe/Berlin:20251002T100000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
      ['2026-11-12T09:00Z', '2026-11-26T09:00Z'],
    ],
    ['outside the window', ['DTSTART:20270119T090000Z'], []],
  ])('%s', async ([, lines, expected]) => {
    const { events, refused } = await read(calendar(event(...lines)));
    expect(refused).toEqual([]);
    expect(starts(events)).toEqual(expected);
  });

  it('a zone that only the file knows is as the file says', async () => {
    const text = calendar(ownZone('Our Office'), event('DTSTART;TZID=Our Office:20261119T090000', 'DURATION:PT30M'));
    expect(starts((await read(text)).events)).toEqual(['2026-11-19T08:00Z']);
  });

  it('two zones of one name: the same twice is one, two different ones are refused', async () => {
    const lines = event('DTSTART;TZID=Our Office:20261119T090000', 'DURATION:PT30M');
    expect(starts((await read(calendar(ownZone('Our Office'), ownZone('Our Office'), lines))).events)).toEqual([
      '2026-11-19T08:00Z',
    ]);
    const { events, refused } = await read(
      calendar(
        ownZone('Our Office'),
        ownZone('Our Office', '+0300'),
        lines,
        event('UID:other', 'DTSTART:20261119T090000Z'),
      ),
    );
    expect(starts(events)).toEqual(['2026-11-19T09:00Z']);
    expect(refused).toEqual([{ uid: 'u1@example.com', reason: 'ambiguous-zone', detail: 'Our Office' }]);
  });

  it('two calendars in one file each have their own zones', async () => {
    const one = (offset: string, uid: string) =>
      calendar(
        ownZone('Our Office', offset),
        event(`UID:${uid}`, 'DTSTART;TZID=Our Office:20260715T090000', 'DURATION:PT30M'),
      );
    const summer = { fromAt: Date.parse('2026-07-01T00:00:00Z'), untilAt: Date.parse('2026-08-01T00:00:00Z') };
    const { events } = await read(one('+0200', 'a') + one('+0300', 'b'), summer);
    expect(starts(events)).toEqual(['2026-07-15T06:00Z', '2026-07-15T07:00Z']);
  });

  it('in the gap and the overlap of the clock', async () => {
    const lines = ['DTSTART;TZID=Europe/Berlin:20260328T023000', 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3'];
    const spring = { fromAt: Date.parse('2026-03-01T00:00:00Z'), untilAt: Date.parse('2026-11-01T00:00:00Z') };
    expect(starts((await read(calendar(event(...lines)), spring)).events)).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:30Z',
      '2026-03-30T00:30Z',
    ]);
    const autumn = ['DTSTART;TZID=Europe/Berlin:20261024T023000', 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3'];
    expect(starts((await read(calendar(event(...autumn)), spring)).events)).toEqual([
      '2026-10-24T00:30Z',
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
  });
});

describe('instances that differ from their series', () => {
  it('a moved one keeps its key and has its new time and title', async () => {
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261112T100000',
      'SUMMARY:1:1 Ana (moved)',
      'DTSTART:20261113T130000Z',
      'DTEND:20261113T140000Z',
    );
    const { events } = await read(calendar(event(...weekly), moved));
    expect(starts(events)).toEqual([
      '2026-11-05T09:00Z',
      '2026-11-13T13:00Z',
      '2026-11-19T09:00Z',
      '2026-11-26T09:00Z',
    ]);
    expect(events.find(({ title }) => title === '1:1 Ana (moved)')).toMatchObject({
      occurrence: 'u1@example.com#2026-11-12T09:00:00Z',
      series: 'u1@example.com',
      isRecurring: true,
      isCancelled: false,
    });
  });

  it('a cancelled one is there, and says so', async () => {
    const gone = event(
      'RECURRENCE-ID:20261112T090000Z',
      'STATUS:CANCELLED',
      'DTSTART:20261112T090000Z',
      'DTEND:20261112T093000Z',
    );
    const { events } = await read(calendar(event(...weekly), gone));
    expect(events.filter(({ isCancelled }) => isCancelled).map(({ occurrence }) => occurrence)).toEqual([
      'u1@example.com#2026-11-12T09:00:00Z',
    ]);
    expect(events).toHaveLength(4);
  });

  it('one that left the window is told, and so is one that came in', async () => {
    const out = event('RECURRENCE-ID:20261112T090000Z', 'DTSTART:20270212T090000Z', 'DURATION:PT30M');
    const into = event('RECURRENCE-ID:20261231T090000Z', 'DTSTART:20261130T090000Z', 'DURATION:PT30M');
    const { events } = await read(calendar(event(...weekly), out, into));
    expect(starts(events)).toEqual([
      '2026-11-05T09:00Z',
      '2026-11-19T09:00Z',
      '2026-11-26T09:00Z',
      '2026-11-30T09:00Z',
      '2027-02-12T09:00Z',
    ]);
  });

  it('a single meeting that is known is told wherever it went', async () => {
    const text = calendar(event('DTSTART:20270512T090000Z', 'DURATION:PT30M'));
    expect((await read(text)).events).toEqual([]);
    expect(starts((await read(text, { known: new Set(['u1@example.com#']) })).events)).toEqual(['2027-05-12T09:00Z']);
  });

  it('from one instance on, all are moved as far', async () => {
    const later = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261119T100000',
      'DTSTART;TZID=Europe/Berlin:20261120T110000',
      'DURATION:PT1H',
    );
    const { events } = await read(calendar(event(...weekly), later));
    expect(starts(events)).toEqual([
      '2026-11-05T09:00Z',
      '2026-11-12T09:00Z',
      '2026-11-20T10:00Z',
      '2026-11-27T10:00Z',
    ]);
  });

  it('one alone, without its series, is an instance', async () => {
    const { events } = await read(
      calendar(event('RECURRENCE-ID:20261112T090000Z', 'DTSTART:20261112T090000Z', 'DURATION:PT30M')),
    );
    expect(events.map(({ occurrence, isRecurring }) => [occurrence, isRecurring])).toEqual([
      ['u1@example.com#2026-11-12T09:00:00Z', true],
    ]);
  });

  it('of two versions the newer counts, in whatever order', async () => {
    const [old, young] = [
      event(...weekly, 'SEQUENCE:1'),
      event(...weekly, 'SUMMARY:new', 'SEQUENCE:2').replace('SUMMARY:1:1 Ana\r\n', ''),
    ];
    for (const text of [calendar(old, young), calendar(young, old)]) {
      const { events } = await read(text);
      expect(new Set(events.map(({ title }) => title))).toEqual(new Set(['new']));
      expect(events).toHaveLength(4);
    }
  });

  it('all-day instances have days for keys', async () => {
    const { events } = await read(
      calendar(event('DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=WEEKLY;UNTIL=20261109', 'EXDATE;VALUE=DATE:20261116')),
    );
    expect(events.map(({ occurrence, isAllDay, endAt, startAt }) => [occurrence, isAllDay, endAt - startAt])).toEqual([
      ['u1@example.com#2026-11-02', true, 86_400_000],
      ['u1@example.com#2026-11-09', true, 86_400_000],
    ]);
  });
});

describe('keys', () => {
  it("are those of the calendar's page: an instance, a single event, an all-day instance, a split series", async () => {
    const { events } = await read(
      calendar(
        event(
          'UID:abc@google.com',
          'DTSTART;TZID=Europe/Berlin:20261119T100000',
          'DURATION:PT30M',
          'RRULE:FREQ=WEEKLY;COUNT=1',
        ),
        event('UID:single@google.com', 'DTSTART:20261119T090000Z', 'DURATION:PT30M'),
        event('UID:day@google.com', 'DTSTART;VALUE=DATE:20261119', 'RRULE:FREQ=DAILY;COUNT=1'),
        event(
          'UID:abc_R20261126T090000@google.com',
          'DTSTART;TZID=Europe/Berlin:20261126T100000',
          'DURATION:PT30M',
          'RRULE:FREQ=WEEKLY;COUNT=1',
        ),
      ),
    );
    expect(events.map(({ occurrence }) => occurrence)).toEqual(
      ['abc_20261119T090000Z', 'single', 'day_20261119', 'abc_R20261126T090000_20261126T090000Z'].map(occurrenceKey),
    );
  });
});

describe('people', () => {
  it('guests with their answers, the organiser, no rooms', async () => {
    const { events } = await read(
      calendar(
        event(
          'DTSTART:20261119T090000Z',
          'ORGANIZER;CN=Kim:mailto:Kim@Example.com',
          'ATTENDEE;CN=Kim;PARTSTAT=ACCEPTED:mailto:kim@example.com',
          'ATTENDEE;CN="Silva, Ana";PARTSTAT=DECLINED:MAILTO:ANA@example.com',
          'ATTENDEE;CN=bo@example.com;PARTSTAT=TENTATIVE:mailto:bo@example.com',
          'ATTENDEE:mailto:cy@example.com',
          'ATTENDEE;CUTYPE=RESOURCE;CN=Room 1:mailto:room@resource.calendar.google.com',
        ),
      ),
    );
    expect(events[0]?.organiser).toEqual({
      address: 'kim@example.com',
      name: 'Kim',
      response: 'unknown',
      isOrganiser: true,
    });
    expect(events[0]?.guests).toEqual([
      { address: 'kim@example.com', name: 'Kim', response: 'accepted', isOrganiser: true },
      { address: 'ana@example.com', name: 'Silva, Ana', response: 'declined' },
      { address: 'bo@example.com', response: 'tentative' },
      { address: 'cy@example.com', response: 'awaiting' },
    ]);
  });

  it('no guests means none only in a file that names guests elsewhere', async () => {
    const alone = event('DTSTART:20261119T090000Z');
    expect((await read(calendar(alone))).events[0]?.guests).toBeUndefined();
    const other = event('UID:u2', 'DTSTART:20261119T100000Z', 'ATTENDEE:mailto:ana@example.com');
    const { events } = await read(calendar(alone, other));
    expect(events.find(({ series }) => series === 'u1@example.com')?.guests).toEqual([]);
    const hidden = event('DTSTART:20261119T090000Z', 'ORGANIZER:mailto:dee@example.com');
    const { events: others } = await read(calendar(hidden, other));
    expect(others.find(({ series }) => series === 'u1@example.com')?.guests).toBeUndefined();
  });
});

describe('what is refused', () => {
  const good = event('UID:good', 'DTSTART:20261119T090000Z', 'DURATION:PT30M');

  it.for<[reason: string, lines: string[]]>([
    ['bad-rule', ['DTSTART:20261119T090000Z', 'RRULE:FREQ=SOMETIMES']],
    ['bad-rule', ['DTSTART:20261119T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=5MO']],
    ['too-frequent', ['DTSTART:20261119T090000Z', 'RRULE:FREQ=SECONDLY']],
    ['no-start', ['SUMMARY:x']],
    ['bad-time', ['DTSTART:20261341T090000Z', 'RRULE:FREQ=DAILY']],
    ['bad-time', ['DTSTART:tomorrow']],
    ['ends-before-start', ['DTSTART:20261119T090000Z', 'DTEND:20261119T080000Z']],
    ['unknown-zone', ['DTSTART;TZID=Nowhere:20261119T090000']],
    ['no-uid', ['UID:', 'DTSTART:20261119T090000Z']],
    ['uid-too-long', [`UID:${'x'.repeat(901)}`, 'DTSTART:20261119T090000Z']],
    ['too-long', ['DTSTART:20261119T090000Z', `EXDATE:${'20261119T090000Z,'.repeat(70_000)}20261119T090000Z`]],
    ['unreadable', ['DTSTART:20261119T090000Z', 'END:VTODO']],
  ])('%s: %j, and the file goes on', async ([reason, lines]) => {
    const { events, refused } = await read(calendar(event(...lines), good));
    expect(refused.map((one) => one.reason)).toEqual([reason]);
    expect(events.map(({ series }) => series)).toEqual(['good']);
  });

  it('of an instance whose change cannot be read nothing is claimed', async () => {
    const broken = event('RECURRENCE-ID:20261112T090000Z', 'DTSTART:whenever');
    const { events, refused } = await read(calendar(event(...weekly), broken));
    expect(starts(events)).toEqual(['2026-11-05T09:00Z', '2026-11-19T09:00Z', '2026-11-26T09:00Z']);
    expect(refused.map(({ reason }) => reason)).toEqual(['bad-time']);
  });

  it('what is broken long ago troubles nobody', async () => {
    expect((await read(calendar(event('DTSTART;TZID=Nowhere:20150119T090000'), good))).refused).toEqual([]);
  });

  it('alarms, other components and unknown properties are passed over', async () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT10M', 'DTSTART:nonsense', 'END:VALARM'].join('\r\n');
    const text = calendar(
      'BEGIN:VTODO',
      'DTSTART:nonsense',
      'END:VTODO',
      event('DTSTART:20261119T090000Z', 'X-NO VALUE', alarm),
    );
    expect(await read(text)).toMatchObject({ refused: [], eventCount: 1, events: [{ isCancelled: false }] });
  });
});

describe('files as a whole', () => {
  it.for<[outcome: string, text: string]>([
    ['not-a-calendar', '<!doctype html><title>Sign in</title>'],
    ['not-a-calendar', ''],
    ['cut-short', calendar(event(...weekly)).slice(0, -25)],
    ['cut-short', calendar(event(...weekly)).slice(0, 150)],
    ['cut-short', 'BEGIN:VCALENDAR'],
  ])('%s', async ([outcome, text]) => {
    expect(await readCalendar(text, options)).toEqual({ outcome });
  });

  it('with a byte order mark, folded lines, bare line feeds and lower case', async () => {
    const text = `\uFEFF${calendar(event('DTSTART:20261119T090000Z', 'SUMMARY:Pipeline rev\r\n iew'))}`.replaceAll(
      '\r\n',
      '\n',
    );
    expect((await read(text)).events[0]?.title).toBe('Pipeline review');
    const lower = text.replaceAll(/^[A-Z-]+(?=[:;])/gm, (name) => name.toLowerCase());
    expect((await read(lower.replace('begin:VCALENDAR', 'BEGIN:VCALENDAR'))).events).toHaveLength(1);
  });

  it('says the name of the calendar; a cancellation cancels; an answer to an invitation tells nothing', async () => {
    const lines = event('DTSTART:20261119T090000Z');
    expect((await read(calendar('X-WR-CALNAME:kim@example.com', lines))).name).toBe('kim@example.com');
    expect((await read(calendar('METHOD:CANCEL', lines))).events.map(({ isCancelled }) => isCancelled)).toEqual([true]);
    expect((await read(calendar('METHOD:REPLY', lines))).events).toEqual([]);
  });

  it('100,001 events are too many; so are 60,000 in the window', { timeout: 60_000 }, async () => {
    const many = (count: number) =>
      calendar(...Array.from({ length: count }, (_, index) => event(`UID:${index}`, 'DTSTART:20261119T090000Z')));
    expect(await readCalendar(many(100_001), options)).toEqual({ outcome: 'too-many' });
    expect(await readCalendar(many(60_000), options)).toEqual({ outcome: 'too-many' });
  });

  it('100,000 daily series for ever end as refused or too many, in bounded time', { timeout: 60_000 }, async () => {
    const text = calendar(
      ...Array.from({ length: 100_000 }, (_, index) =>
        event(`UID:${index}`, 'DTSTART:20060119T090000Z', 'RRULE:FREQ=DAILY'),
      ),
    );
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    expect(await readCalendar(text, { ...options, pause })).toEqual({ outcome: 'too-many' });
    expect(pauses).toBeGreaterThan(100);
  });
});
