import type { Commitment, Frequency, With } from '../../lib/domain/cadence';
import type { Person } from '../../lib/domain/person';
import { kindName } from '../kind-words';
import type { Words } from '../words';

/** Frequencies that are offered, the most frequent first. */
export const offered = [
  '2_1_week',
  '1_1_week',
  '1_2_week',
  '1_3_week',
  '1_4_week',
  '2_1_month',
  '1_1_month',
  '1_2_month',
  '1_1_quarter',
  '1_2_quarter',
  '1_4_quarter',
] as const;

/** `1_2_week`: a frequency as the value of an option. */
export const oftenKey = ({ times, every, unit }: Frequency): string => `${times}_${every}_${unit}`;

/** "Every 2 weeks" */
export function sayOften(t: Words['t'], frequency: Frequency): string {
  const key = offered.find((one) => one === oftenKey(frequency));
  if (key !== undefined) return t(`settings_often_${key}`);
  const { times, every, unit } = frequency;
  return t('settings_often_any', { times, every, unit: t(`settings_unit_${unit}`) });
}

/** "Ana", "each report", "the team" */
export function sayWith(t: Words['t'], others: With, people: readonly Person[]): string {
  if (others.type === 'each-report') return t('settings_line_with_each');
  if (others.type === 'team') return t('settings_line_with_team');
  if (others.type === 'role') return t('settings_line_with_role', { role: others.role });
  return people.find(({ id }) => id === others.personId)?.name ?? t('settings_line_with_gone');
}

/** "1:1, each report" */
export const lineName = (t: Words['t'], line: Pick<Commitment, 'kind' | 'with'>, people: readonly Person[]): string =>
  `${kindName(t, line.kind)}, ${sayWith(t, line.with, people)}`;
