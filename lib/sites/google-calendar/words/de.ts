import type { Words } from '../words';

/** German. All [G]: nothing captured was found. */
export const de: Words = {
  isProven: false,
  allDay: ['ganztägig', 'ganztags'],
  responses: {
    accepted: ['zugesagt', 'angenommen', 'nimmt teil'],
    declined: ['abgelehnt', 'abgesagt', 'nimmt nicht teil'],
    tentative: ['vielleicht', 'mit vorbehalt', 'vorläufig'],
    awaiting: ['antwort ausstehend', 'zusage erforderlich', 'ausstehend'],
  },
  organiser: ['organisator', 'organisatorin', 'organisator/in'],
  optional: ['optional'],
  noLocation: ['kein ort', 'kein ort angegeben', 'kein standort'],
  location: ['ort:', 'standort:'],
  calendar: ['kalender:'],
  colour: ['farbe:'],
  description: ['beschreibung:'],
  notMeetings: ['arbeitsort:', 'aufgabe:'],
  ownTime: ['fokuszeit', 'abwesend', 'nicht im büro'],
  to: ['bis'],
  toAfterTime: [],
  fillers: ['von', 'um', 'uhr', 'am'],
};
