import type { Words } from '../words';

/** Dutch. All [G]: nothing captured was found. */
export const nl: Words = {
  isProven: false,
  allDay: ['hele dag', 'de hele dag'],
  responses: {
    accepted: ['geaccepteerd', 'neemt deel', 'aanwezig'],
    declined: ['geweigerd', 'afgewezen', 'neemt niet deel'],
    tentative: ['misschien', 'voorlopig'],
    awaiting: ['rsvp vereist', 'in afwachting', 'wacht op antwoord'],
  },
  organiser: ['organisator'],
  optional: ['optioneel'],
  noLocation: ['geen locatie'],
  location: ['locatie:'],
  calendar: ['agenda:'],
  colour: ['kleur:'],
  description: ['beschrijving:'],
  notMeetings: ['werklocatie:', 'taak:'],
  ownTime: ['focustijd', 'niet op kantoor', 'afwezig'],
  to: ['tot', 't/m'],
  toAfterTime: [],
  fillers: ['van', 'om', 'uur'],
};
