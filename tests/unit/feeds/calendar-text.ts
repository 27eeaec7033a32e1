/** The text of a calendar file with these lines inside. */
export const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//made by hand//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** One event; a UID is added when none is given. */
export const event = (...lines: string[]): string =>
  [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:u1@example.com']),
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

/** Central Europe under a name that no browser knows. */
export const ownZone = (tzid: string, summerOffset = '+0200'): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    `TZOFFSETFROM:${summerOffset}`,
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010325T020000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'TZOFFSETFROM:+0100',
    `TZOFFSETTO:${summerOffset}`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
