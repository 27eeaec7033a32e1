import { useState } from 'preact/hooks';
import type { CadenceLine } from '../../lib/domain/cadence-line';
import { presetIds, presetLines, type PresetId } from '../../lib/domain/cadence-presets';
import { presetKey } from '../builder/builder-keys';
import { kindName } from '../kind-words';
import { sayOften } from '../settings/line-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { RhythmPicture } from './rhythm-picture';
import { StepFoot } from './step';
import type { WelcomeModel } from './welcome-model';

/** Quarter's end stands in for a rhythm that is there already. */
const offered = presetIds.filter((id) => id !== 'quarter-end');

/** The preset: which lines to keep, with a picture of the week that they make. Every line can be changed later. */
export function RhythmStep(props: {
  model: WelcomeModel;
  onKeep: (lines: readonly CadenceLine[]) => void;
  onNext: () => void;
}) {
  const { t, locale } = useWords();
  const inside = (often: string) => often.charAt(0).toLocaleLowerCase(locale) + often.slice(1);
  const { model, onKeep, onNext } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [preset, setPreset] = useState<PresetId>();
  const chosen = preset ?? model.fitting;
  const lines = chosen === undefined ? model.lines : presetLines(chosen);
  const kept = lines.filter(({ kind }) => !left.has(kind));
  const roles = model.me.isSeller && (
    <p class="meta">
      {t('roles_about')}{' '}
      <a class="link" href="/practice.html#roles" target="_blank" rel="noreferrer">
        {t('practice_roles')}
      </a>
    </p>
  );
  if (model.lines.length === 0) {
    return (
      <>
        <p>{t('welcome_rhythm_needs_manager')}</p>
        {roles}
        <StepFoot label={t('welcome_go_on')} onPress={onNext} onSkip={onNext} />
      </>
    );
  }
  return (
    <>
      <p class="meta">{t('welcome_rhythm_why')}</p>
      {chosen !== undefined && (
        <label class="labelled">
          {t('welcome_preset')}
          <select
            class="field"
            value={chosen}
            onChange={(event) => setPreset(offered.find((id) => id === event.currentTarget.value))}
          >
            {offered.map((id) => (
              <option key={id} value={id}>
                {t(presetKey(id))}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.kind}>
            <label class="ticked">
              <input
                type="checkbox"
                class="tick"
                checked={!left.has(line.kind)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.currentTarget.checked) next.delete(line.kind);
                  else next.add(line.kind);
                  setLeft(next);
                }}
              />
              <Sign name={kindSign(line.kind)} class="ink-2" />
              {kindName(t, line.kind)}
              <span class="ink-3">
                {t(
                  line.with.type === 'team'
                    ? 'welcome_with_team'
                    : line.with.type === 'person'
                      ? 'welcome_with_manager'
                      : 'welcome_with_each',
                  {
                    often: inside(sayOften(t, line.frequency)),
                    minutes: line.minutes,
                  },
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <RhythmPicture lines={kept} model={model} />
      {roles}
      <StepFoot
        label={t(model.hasCadence ? 'welcome_rhythm_kept' : 'welcome_rhythm_use')}
        isOff={kept.length === 0 || model.hasCadence}
        onPress={() => onKeep(kept)}
        onSkip={onNext}
      />
    </>
  );
}
