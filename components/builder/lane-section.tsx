import type { VNode } from 'preact';
import type { Commitment } from '../../lib/domain/cadence';
import { kindOrder } from '../../lib/domain/kind-order';
import { laneOf, type Lane } from '../../lib/domain/lane';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { useBuilder } from './builder-context';
import { LineRow, type LineDays } from './line-row';
import { laneAboutKey, laneKey, laneLacksKey } from './builder-keys';

/** One lane: its lines, what is lacking, and the kinds that may be added; a user's own kind belongs day to day. */
export function LaneSection(props: {
  lane: Lane;
  lines: readonly Commitment[];
  form: VNode | undefined;
  days: LineDays;
  onAdd: (kind: MeetingKind | 'own') => void;
}): VNode {
  const { t } = useWords();
  const { people, holding } = useBuilder();
  const { lane, lines, form, days, onAdd } = props;
  const kinds = kindOrder.filter((kind) => laneOf({ kind }) === lane);
  const addable = kinds.filter((kind) => !holding.some((line) => line.kind === kind));
  return (
    <section class="set-section lane" aria-labelledby={`lane-${lane}`}>
      <h2 id={`lane-${lane}`}>
        <i class={lane} />
        {t(laneKey(lane))}
      </h2>
      <p class="meta about">{t(laneAboutKey(lane))}</p>
      <ul class="set-card rows">
        {lines.map((line) => (
          <LineRow key={line.id} line={line} people={people} days={days} />
        ))}
        {lines.length === 0 && (
          <li class="set-empty">
            <Sign name="s-planned" class="st-planned" /> {t(laneLacksKey(lane))}
          </li>
        )}
        <li class="adds">
          {form ?? (
            <>
              {addable.map((kind) => (
                <button key={kind} type="button" class="btn small line" onClick={() => onAdd(kind)}>
                  <Sign name={kindSign(kind)} size="s" class="ink-2" />
                  <span class="hidden">{t('builder_add')} </span>
                  {kindName(t, kind)}
                </button>
              ))}
              {lane === 'day-to-day' && (
                <button type="button" class="btn small" onClick={() => onAdd('own')}>
                  <Sign name="u-plus" size="s" />
                  {t('builder_add_own')}
                </button>
              )}
              {lines[0] !== undefined && (
                <button type="button" class="btn small" onClick={() => onAdd(lines[0]?.kind ?? 'own')}>
                  <Sign name="u-people" size="s" />
                  {t('builder_add_exception')}
                </button>
              )}
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
