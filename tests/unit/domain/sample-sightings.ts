import { deriveMeeting, type MeetingBits } from '../../../lib/domain/derive-meeting';
import type { Meeting, Sighting } from '../../../lib/domain/meeting';
import { at, calendar } from './sample-cadence';

export const bits: MeetingBits = {
  kind: 'one-on-one',
  personIds: ['ana'],
  withTeam: false,
  isMixed: false,
  isRecurring: true,
};
export const monday = at('2026-11-16T08:00');

export const sighting = (seenAt: number, more: Partial<Sighting> = {}): Sighting => ({
  id: `s-${seenAt}`,
  occurrence: 'uid/2026-11-18T09:00Z',
  series: 'uid',
  calendar,
  seenAt,
  source: 'grid',
  isStanding: true,
  startAt: at('2026-11-18T10:00'),
  endAt: at('2026-11-18T10:30'),
  title: '1:1 Ana',
  ...more,
});
export const missing = (seenAt: number, more: Partial<Sighting> = {}): Sighting =>
  sighting(seenAt, { isStanding: false, ...more });
export const fold = (...sightings: Sighting[]): Meeting => {
  let meeting: Meeting | undefined;
  for (const one of sightings) meeting = deriveMeeting(meeting, one, bits);
  if (meeting === undefined) throw new Error('no sightings');
  return meeting;
};
