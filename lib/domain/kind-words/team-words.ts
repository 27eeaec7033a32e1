/** Words that say that a review is held with the team together, in all shipped languages. */
export const teamWords: readonly string[] = [
  'team',
  'sales team',
  'whole team',
  'all reps',
  'pod',
  'squad',
  'Vertriebsteam',
  'équipe',
  'equipo',
  'equipe',
  'equipa',
  'チーム',
  '全員',
  '全体',
];
