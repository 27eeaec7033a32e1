import type { Words } from '../words';

/** English. Chip words [C] 2026-06 and before, guest words [L] 2026; focus time, drafts and working location [S], [L]. */
export const en: Words = {
  isProven: true,
  allDay: ['all day'],
  responses: {
    accepted: ['accepted', 'attending', 'going'],
    declined: ['declined', 'not attending', 'not going'],
    tentative: ['tentative', 'maybe'],
    awaiting: ['needs rsvp', 'awaiting', 'awaiting response'],
  },
  organiser: ['organizer', 'organiser'],
  optional: ['optional'],
  noLocation: ['no location'],
  location: ['location:'],
  calendar: ['calendar:'],
  colour: ['color:', 'colour:'],
  description: ['description:'],
  notMeetings: ['working location:', 'task:', 'event is being created'],
  ownTime: ['focus time', 'out of office'],
  to: ['to'],
  toAfterTime: [],
  fillers: ['at', 'from'],
};
