import type { Words } from '../words';

/** Italian. All [G]: nothing captured was found. */
export const it: Words = {
  isProven: false,
  allDay: ['tutto il giorno'],
  responses: {
    accepted: ['accettato', 'accettata', 'parteciperà'],
    declined: ['rifiutato', 'rifiutata', 'non parteciperà'],
    tentative: ['forse', 'provvisorio'],
    awaiting: ['richiesta conferma', 'in attesa', 'in attesa di risposta'],
  },
  organiser: ['organizzatore', 'organizzatrice'],
  optional: ['facoltativo', 'facoltativa'],
  noLocation: ['nessun luogo', 'nessuna posizione', 'nessuna località'],
  location: ['luogo:', 'posizione:', 'località:'],
  calendar: ['calendario:'],
  colour: ['colore:'],
  description: ['descrizione:'],
  notMeetings: ['luogo di lavoro:', 'attività:'],
  ownTime: ['tempo per concentrarsi', 'fuori sede'],
  to: ['al'],
  toAfterTime: ['alle', 'a'],
  fillers: ['dalle', 'dal', 'ore', 'il'],
};
