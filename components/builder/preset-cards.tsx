import type { VNode } from 'preact';
import { costOf, withReports } from '../../lib/domain/cadence-cost';
import { fittingPreset, presetIds, presetLines, type PresetId } from '../../lib/domain/cadence-presets';
import type { Person } from '../../lib/domain/person';
import { useWords } from '../words';
import { costNumbers } from './cost-words';
import { presetAboutKey, presetKey } from './builder-keys';

/** How many people a preset is for, where it says a number; else the own team, or six where there is none yet. */
const sizes: Partial<Record<PresetId, number>> = { four: 4, eight: 8, ten: 10 };
const usualSize = 6;

/** The rhythms to begin with, each with what it takes; the one for a team of this size comes first. */
export function PresetCards({
  people,
  presets = presetIds,
  onUse,
}: {
  people: readonly Person[];
  presets?: readonly PresetId[];
  onUse: (id: PresetId) => void;
}): VNode {
  const words = useWords();
  const { t } = words;
  const reports = people.filter(({ relation }) => relation === 'report').length;
  const fitting = fittingPreset(people);
  const sorted = presets.toSorted((a, b) => Number(b === fitting) - Number(a === fitting));
  return (
    <ul class="presets">
      {sorted.map((id) => {
        const size = sizes[id] ?? (reports || usualSize);
        const cost = costOf(presetLines(id), withReports([], size));
        const numbers = costNumbers(words, cost);
        const isFitting = id === fitting && reports > 0;
        return (
          <li key={id} class={isFitting ? 'fits' : undefined}>
            <p class="strong">{t(presetKey(id))}</p>
            <p class="meta">{t(presetAboutKey(id))}</p>
            <p class="meta">
              {t('builder_preset_cost', {
                hours: numbers.hours(cost.hours),
                share: numbers.share(cost.hours),
                count: size,
              })}
            </p>
            <button
              type="button"
              class={isFitting ? 'btn primary' : 'btn line'}
              aria-label={t('builder_preset_use_named', { name: t(presetKey(id)) })}
              onClick={() => onUse(id)}
            >
              {t('settings_preset_use')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
