import type { Words } from '../words';

/** Spanish. Times, all-day and location [S] 2026; the rest [G]. */
export const es: Words = {
  isProven: true,
  allDay: ['todo el día'],
  responses: {
    accepted: ['aceptado', 'aceptada', 'asistirá'],
    declined: ['rechazado', 'rechazada', 'no asistirá'],
    tentative: ['quizás', 'quizá', 'provisional'],
    awaiting: ['se debe confirmar asistencia', 'pendiente', 'pendiente de respuesta'],
  },
  organiser: ['organizador', 'organizadora'],
  optional: ['opcional'],
  noLocation: ['sin ubicación'],
  location: ['ubicación:'],
  calendar: ['calendario:'],
  colour: ['color:'],
  description: ['descripción:'],
  notMeetings: ['ubicación de trabajo:', 'lugar de trabajo:', 'tarea:'],
  ownTime: ['tiempo para concentrarse', 'fuera de la oficina'],
  to: ['al'],
  toAfterTime: ['a'],
  fillers: ['de', 'del', 'el', 'la', 'las'],
};
