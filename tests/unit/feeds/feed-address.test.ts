import { describe, expect, it } from 'vitest';
import { checkFeedAddress, maskFeedAddress } from '../../../lib/feeds/feed-address';

const secret = 'https://calendar.google.com/calendar/ical/Kim%40example.com/private-0123456789abcdef/basic.ics';

describe('addresses to subscribe to', () => {
  it("Google's secret address says whose calendar it is", () => {
    expect(checkFeedAddress(` ${secret}\n`)).toEqual({
      url: secret,
      origin: 'https://calendar.google.com/*',
      host: 'calendar.google.com',
      calendar: 'kim@example.com',
    });
    const shared = 'https://calendar.google.com/calendar/ical/c_1%40group.calendar.google.com/public/basic.ics';
    expect(checkFeedAddress(shared)).toMatchObject({ calendar: 'c_1@group.calendar.google.com' });
  });

  it('others do not', () => {
    expect(checkFeedAddress('webcal://outlook.example.com:8443/owa/calendar/x/calendar.ics#part')).toEqual({
      url: 'https://outlook.example.com:8443/owa/calendar/x/calendar.ics',
      origin: 'https://outlook.example.com/*',
      host: 'outlook.example.com:8443',
    });
    expect(
      checkFeedAddress('https://calendar.google.com/calendar/ical/%E0%A4%A/private-x/basic.ics'),
    ).not.toHaveProperty('calendar');
  });

  it.for([
    ['kim', 'not-an-address'],
    ['', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://*/a.ics', 'not-an-address'],
    ['https://*.example.com/a.ics', 'not-an-address'],
    ['http://example.com/a.ics', 'not-https'],
    ['http://127.0.0.1.example.com/a.ics', 'not-https'],
    ['file:///etc/passwd', 'not-an-address'],
    ['ftp://example.com/a.ics', 'not-https'],
    ['https://kim:word@example.com/a.ics', 'has-password'],
    [`https://example.com/${'a'.repeat(4_000)}`, 'too-long'],
  ] as const)('%s is refused as %s', ([text, problem]) => {
    expect(checkFeedAddress(text)).toBe(problem);
  });

  it('http is for this machine alone', () => {
    expect(checkFeedAddress('http://127.0.0.1:5232/kim/a/')).toMatchObject({ origin: 'http://127.0.0.1/*' });
    expect(checkFeedAddress('http://localhost:5232/kim/a/')).toMatchObject({ host: 'localhost:5232' });
  });

  it('shown without what opens them', () => {
    expect(maskFeedAddress(secret)).toBe('calendar.google.com/…/kim@example.com/…');
    expect(maskFeedAddress('https://outlook.example.com/owa/calendar/secret/calendar.ics?key=1')).toBe(
      'outlook.example.com/…',
    );
    expect(maskFeedAddress('no address')).toBe('…');
  });
});
