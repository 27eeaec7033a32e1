import type { VNode } from 'preact';
import { commitmentsOf } from '../../lib/domain/cadence-line';
import { fittingPreset, presetLines, sellerPreset } from '../../lib/domain/cadence-presets';
import type { Me, Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import { sayDay } from '../say-day';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

/** A usual rhythm for what the user is, taken with one click from a day on. */
export function PresetOffer({ me, people, from }: { me: Me; people: readonly Person[]; from: LocalDay }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const manager = people.find(({ relation }) => relation === 'manager');
  const preset = me.isManager ? presetLines(fittingPreset(people)) : manager && sellerPreset(manager.id);
  const use = () =>
    saving.save(async () => {
      const lines = commitmentsOf(preset ?? [], { newId: store.newId, now: store.now(), validFrom: from });
      const undo = await store.addCommitments(lines);
      say(t('settings_preset_used', { day: sayDay(from, locale) }), undo);
    });
  return (
    <div class="preset">
      <p>
        <b>{t('settings_cadence_empty')}</b>{' '}
        {me.isManager
          ? t('settings_preset_manager')
          : manager === undefined
            ? t('settings_preset_no_manager')
            : t('settings_preset_seller', { name: manager.name })}
      </p>
      {preset !== undefined && (
        <button type="button" class="btn primary" onClick={() => void use()}>
          {t('settings_preset_use')}
        </button>
      )}
      <NotSaved saving={saving} />
    </div>
  );
}
