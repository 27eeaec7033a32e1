import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import type { Knowledge } from '../../../lib/domain/slot-state';
import { at, hourMs, look, meeting, moved, week } from './sample-cadence';
import { gone, outcomeWith, tuesday, wednesday } from './sample-outcome';

describe('an upcoming slot is at risk', () => {
  const rest = { from: '2026-11-18', until: '2026-11-20' };
  it.each<[string, boolean, Meeting[], Partial<Knowledge>]>([
    ['nothing stands in the rest of the week, which was looked at', true, [], { coverage: [look(rest, wednesday)] }],
    ['nothing is known, as the rest was not looked at', false, [], {}],
    [
      'only part of the rest was looked at',
      false,
      [],
      { coverage: [look({ from: '2026-11-18', until: '2026-11-19' }, wednesday)] },
    ],
    ['the look was partial', false, [], { coverage: [look(rest, wednesday, { isPartial: true })] }],
    ['the look is older than a week', false, [], { coverage: [look(week, wednesday - 8 * 24 * hourMs)] }],
    [
      "only a colleague's calendar was looked at",
      false,
      [],
      { calendars: ['kim@example.com'], coverage: [look(rest, wednesday, { calendar: 'ana@example.com' })] },
    ],
    [
      'a meeting stands',
      false,
      [meeting('2026-11-19T10:00', { lastSeenAt: wednesday })],
      { coverage: [look(rest, wednesday)] },
    ],
    [
      'the meeting is declined',
      true,
      [meeting('2026-11-19T10:00', { lastSeenAt: wednesday, declinedBy: ['ana'] })],
      {},
    ],
    ['the meeting is gone', true, [gone()], {}],
    ['the meeting moved to next week', true, [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))], {}],
  ])('when %s: %s', (_name, isAtRisk, meetings, known) => {
    expect(outcomeWith(meetings, { now: wednesday, ...known })).toMatchObject({ state: 'upcoming', isAtRisk });
  });

  it('on the Saturday after a week that was looked at', () => {
    const saturday = {
      now: at('2026-11-21T10:00'),
      coverage: [look({ from: '2026-11-16', until: '2026-11-20' }, wednesday)],
    };
    expect(outcomeWith([], saturday)).toMatchObject({ state: 'upcoming', isAtRisk: true });
  });

  it('and a slot that is over is not', () => {
    expect(outcomeWith([gone()]).isAtRisk).toBe(false);
  });
});
