import type { Words } from '../words';

/** French. Times [S] 2026; the rest [G]. */
export const fr: Words = {
  isProven: true,
  allDay: ['toute la journée'],
  responses: {
    accepted: ['accepté', 'acceptée', 'participe'],
    declined: ['refusé', 'refusée', 'ne participe pas'],
    tentative: ['peut-être', 'provisoire'],
    awaiting: ['réponse requise', 'en attente', 'en attente de réponse'],
  },
  organiser: ['organisateur', 'organisatrice'],
  optional: ['facultatif', 'facultative'],
  noLocation: ['aucun lieu', 'aucun lieu indiqué', 'pas de lieu'],
  location: ['lieu :', 'lieu:'],
  calendar: ['agenda :', 'agenda:'],
  colour: ['couleur :', 'couleur:'],
  description: ['description :', 'description:'],
  notMeetings: ['lieu de travail :', 'lieu de travail:', 'tâche :', 'tâche:'],
  ownTime: ['temps de concentration', 'absent du bureau'],
  to: ['au'],
  toAfterTime: ['à'],
  fillers: ['de', 'du', 'le'],
};
