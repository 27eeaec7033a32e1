import type { VNode } from 'preact';
import { coachingMarks, weekHours, type CadenceCost } from '../../lib/domain/cadence-cost';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { costNumbers, costWarning } from './cost-words';
import { laneKey } from './builder-keys';

/** The scale of the coaching gauge ends here, in percent; more is printed, not drawn. */
const gaugeEnd = 60;

/** What the cadence costs: hours a week by kind, the share of a working week, coaching beside the article's two marks. */
export function CostPicture({ cost, before }: { cost: CadenceCost; before?: CadenceCost | undefined }): VNode {
  const words = useWords();
  const { t } = words;
  const { hours, share, coachingShare } = costNumbers(words, cost);
  const longest = Math.max(...cost.byKind.map((kind) => kind.hours), 0.1);
  const warning = costWarning(cost);
  return (
    <section class="cost" aria-labelledby="cost-title">
      <h2 id="cost-title">{t('builder_cost')}</h2>
      <p class="cost-sum">
        <b>{t('builder_cost_hours', { hours: hours(cost.hours) })}</b>{' '}
        <span class="ink-2">{t('builder_cost_share', { share: share(cost.hours), of: weekHours })}</span>
      </p>
      {before !== undefined && (
        <p class="meta" role="status">
          {t('builder_cost_before', { hours: hours(before.hours), share: share(before.hours) })}
        </p>
      )}
      {warning !== undefined && (
        <div class="notice due" role="status">
          <Sign name="s-risk" class="st-due" />
          <p>{t(warning, { share: share(cost.hours), of: weekHours })}</p>
        </div>
      )}
      {cost.byKind.length === 0 ? (
        <p class="meta">{t('builder_cost_empty')}</p>
      ) : (
        <table class="cost-table">
          <caption class="hidden">{t('builder_cost_table')}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col">{t('settings_line_kind')}</th>
              <th scope="col">{t('builder_lane')}</th>
              <th scope="col">{t('builder_cost_column')}</th>
            </tr>
          </thead>
          <tbody>
            {cost.byKind.map((row) => (
              <tr key={`${row.kind} ${row.lane}`}>
                <th scope="row">
                  <Sign name={kindSign(row.kind)} size="s" class="ink-2" />
                  {kindName(t, row.kind)}
                </th>
                <td class="bar">
                  <span class="hidden">{t(laneKey(row.lane))}</span>
                  <i class={row.lane} style={{ inlineSize: `${(row.hours / longest) * 100}%` }} />
                </td>
                <td class="hours">{hours(row.hours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="cost-lanes" aria-label={t('builder_cost_lanes')}>
        {cost.byLane.map(({ lane, hours: of }) => (
          <li key={lane}>
            <i class={lane} />
            {t(laneKey(lane))}
            <span>{hours(of)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('builder_coaching', { share: coachingShare })}</h3>
      <div
        class="cost-gauge"
        role="img"
        aria-label={t('builder_coaching_gauge', { share: coachingShare, ...coachingMarks })}
      >
        <i style={{ inlineSize: `${Math.min(100, ((cost.coachingHours / weekHours) * 10_000) / gaugeEnd)}%` }} />
        {Object.values(coachingMarks).map((mark) => (
          <span key={mark} style={{ insetInlineStart: `${(mark / gaugeEnd) * 100}%` }}>
            {t('board_percent', { share: mark })}
          </span>
        ))}
      </div>
      <p class="micro">{t('builder_coaching_marks', coachingMarks)}</p>
    </section>
  );
}
