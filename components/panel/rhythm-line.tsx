import type { VNode } from 'preact';
import type { RhythmStanding } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import { stateSignName } from '../signs/state-sign-name';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { stateWords } from './state-words';

/** How the rhythm stands: the last few as shapes, then in words, count before share. */
export function RhythmLine({ standing }: { standing: RhythmStanding }): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const days = standing.daysSinceHeld;
  const since =
    days === undefined ? '' : days <= 0 ? t('panel_last_was_today') : t('panel_days_since', { count: days });
  const words =
    standing.recent.length === 0
      ? t('panel_first_seen')
      : [t('panel_held_of', { held: standing.held, of: standing.of }), since].filter(Boolean).join('; ');
  return (
    <div class="rhythm">
      {standing.recent.length === 0 ? (
        <Sign name="s-planned" size="xs" />
      ) : (
        <ol class="dots" aria-label={t('panel_last_few')}>
          {standing.recent.slice(-8).map(({ state, startAt }) => (
            <li key={startAt}>
              <Sign
                name={stateSignName[state]}
                size="xs"
                title={`${times.shortDay(times.dayOf(startAt))}: ${stateWords(t, state)}`}
              />
            </li>
          ))}
        </ol>
      )}
      <p>{words}</p>
    </div>
  );
}
