import type { Words } from '../words';

/** Portuguese. All [G]: nothing captured was found. */
export const pt: Words = {
  isProven: false,
  allDay: ['dia inteiro', 'o dia todo'],
  responses: {
    accepted: ['aceito', 'aceita', 'aceite', 'participará'],
    declined: ['recusado', 'recusada', 'não participará'],
    tentative: ['talvez', 'provisório'],
    awaiting: ['confirmação pendente', 'pendente', 'aguardando resposta'],
  },
  organiser: ['organizador', 'organizadora'],
  optional: ['opcional'],
  noLocation: ['sem local', 'nenhum local', 'sem localização'],
  location: ['local:', 'localização:'],
  calendar: ['agenda:', 'calendário:'],
  colour: ['cor:'],
  description: ['descrição:'],
  notMeetings: ['local de trabalho:', 'tarefa:'],
  ownTime: ['horário de foco', 'fora do escritório'],
  to: ['até', 'ate'],
  toAfterTime: ['às', 'à', 'a'],
  fillers: ['de', 'das', 'da', 'do'],
};
