import type { PageEvent, PageGuest } from '../sites/google-calendar/build-chips.ts';
import { sampleClock } from './sample-clock.ts';
import { plannedMeetings, type PlannedMeeting } from './sample-observations.ts';
import { addressOf, type Name } from './sample-people.ts';
import { teamPlan } from './sample-plan.ts';
import type { SampleMoment } from './workspace.ts';

const guest = (name: Name): PageGuest => ({ address: addressOf(name), name, response: 'accepted' });
const kim: PageGuest = { ...guest('Kim'), isOrganiser: true };
const dayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/**
 * Kim's calendar of this week and the next, as `calendarWeekPage` takes it: the meetings of `sampleWorkspace` where they
 * stand now (what was cancelled is gone, what was moved stands at its new place under its old id), and events that are
 * none of ours.
 */
export function sampleCalendar(moment: SampleMoment): PageEvent[] {
  const clock = sampleClock(moment);
  const local = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(clock.zone).toPlainDateTime().toString().slice(0, 16);
  const meetings = plannedMeetings(clock, teamPlan, [0, 1]).flatMap(
    ({ series, week, eventId, startAt, endAt, fate }: PlannedMeeting): PageEvent[] => {
      if (fate.calendar !== 'stands' || fate.onlyOn !== undefined) return [];
      const movedTo = fate.movedTo;
      const at = movedTo === undefined ? startAt : clock.at(week + movedTo[0], movedTo[1], movedTo[2]);
      const guests =
        series.with === undefined ? (['Ana', 'Bo', 'Cy', 'Dee'] as const).map(guest) : [guest(series.with)];
      const external = (series.externalGuests ?? []).map((address): PageGuest => ({ address, response: 'accepted' }));
      const every = series.everyWeeks === 1 ? 'Weekly on' : 'Every 2 weeks on';
      return [
        {
          eventId,
          calendar: addressOf('Kim'),
          title: series.title,
          start: local(at),
          end: local(at + (endAt - startAt)),
          owner: 'Kim',
          response: 'accepted',
          recurrence: `${every} ${dayNames[series.dayOfWeek]}`,
          guests: [kim, ...guests, ...external],
        },
      ];
    },
  );
  const other = (eventId: string, title: string, dayOfWeek: number, from: string, until: string): PageEvent => ({
    eventId,
    calendar: addressOf('Kim'),
    title,
    start: clock.local(0, dayOfWeek, from),
    end: clock.local(0, dayOfWeek, until),
    owner: 'Kim',
  });
  return [
    ...meetings,
    other('samplefocus', 'Focus', 1, '14:00', '15:00'),
    other('samplelunch', 'Lunch', 3, '12:15', '13:00'),
    other('sampledentist', 'Dentist', 5, '08:15', '09:00'),
    {
      ...other('samplevendor', 'CI pipeline upgrade', 2, '14:30', '15:00'),
      guests: [kim, { address: 'support@example.net', response: 'accepted' }],
    },
  ];
}
