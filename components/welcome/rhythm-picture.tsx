import { commitmentsOf, type CadenceLine } from '../../lib/domain/cadence-line';
import { costOf, timesAWeek } from '../../lib/domain/cadence-cost';
import { slotsOf } from '../../lib/domain/slots';
import { weekOf } from '../../lib/domain/week';
import { kindName, kindShortName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import type { WelcomeModel } from './welcome-model';

/** The week that a rhythm makes: people × kinds, a thin ring for each meeting to come, and what it takes. */
export function RhythmPicture({ lines, model }: { lines: readonly CadenceLine[]; model: WelcomeModel }) {
  const { t, locale } = useWords();
  const week = weekOf(model.today, model.weekStart);
  let made = 0;
  const commitments = commitmentsOf(lines, { newId: () => `line-${made++}`, now: 0, validFrom: week.from });
  const slots = slotsOf(commitments, model.people, week, model);
  const cost = costOf(lines, model.people);
  const count = lines.reduce(
    (sum, { frequency }, index) => sum + timesAWeek(frequency) * (cost.lines[index]?.people ?? 0),
    0,
  );
  // What a week looks like; what is rarer is in the sum.
  const kinds = lines.filter(({ frequency }) => frequency.unit === 'week').map(({ kind }) => kind);
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(cost.hours);
  const rows = [
    ...model.people.map(({ id, name }) => ({ id, name })),
    { id: undefined, name: t('welcome_team') },
  ].filter(({ id }) => slots.some((slot) => slot.personId === id && kinds.includes(slot.kind)));
  if (rows.length === 0) return <p class="meta">{t('welcome_picture_empty')}</p>;
  return (
    <figure class="picture">
      <figcaption>{t('welcome_picture', { count: Math.round(count), hours })}</figcaption>
      <table>
        <thead>
          <tr>
            <td />
            {kinds.map((kind) => (
              <th key={kind} scope="col" title={kindName(t, kind)}>
                <Sign name={kindSign(kind)} />
                {kindShortName(t, kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id ?? ''}>
              <th scope="row">
                <bdi>{row.name}</bdi>
              </th>
              {kinds.map((kind) => (
                <td key={kind}>
                  {slots.some((slot) => slot.kind === kind && slot.personId === row.id) && (
                    <Sign name="s-planned" class="st-planned" title={t('state_upcoming')} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
