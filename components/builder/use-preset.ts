import { presetLines, type PresetId } from '../../lib/domain/cadence-presets';
import { quarterEndOf, replaceCadence, standIn } from '../../lib/domain/change-cadence';
import { sayDay } from '../say-day';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave, type Saving } from '../settings/use-save';
import { useWords } from '../words';
import { startOf, useBuilder } from './builder-context';

/** Takes a preset from this week on, in the place of what holds; quarter's end stands in for its three weeks only. */
export function usePreset(): { use: (id: PresetId) => void; saving: Saving } {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const facts = useBuilder();
  const use = (id: PresetId) =>
    void saving.save(async () => {
      const birth = { newId: store.newId, now: store.now() };
      const validFrom = startOf(facts);
      const span = quarterEndOf(facts.today, facts.settings);
      const isSpan = id === 'quarter-end';
      const rows = isSpan
        ? standIn(facts.lines, presetLines(id), span, birth)
        : replaceCadence(facts.lines, presetLines(id), { ...birth, validFrom });
      const undo = await store.putCommitments(rows);
      say(
        isSpan
          ? t('builder_quarter_end_used', { from: sayDay(span.from, locale), until: sayDay(span.until, locale) })
          : t('settings_preset_used', { day: sayDay(validFrom, locale) }),
        undo,
      );
    });
  return { use, saving };
}
