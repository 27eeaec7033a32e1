import { useState } from 'preact/hooks';
import type { CadenceLine } from '../../lib/domain/cadence-line';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords, type WordKey } from '../words';
import { RhythmPicture } from './rhythm-picture';
import { StepFoot } from './step';
import type { WelcomeModel } from './welcome-model';

const often = ({ frequency: { every, unit } }: CadenceLine): WordKey => {
  if (unit === 'week') return every === 1 ? 'welcome_weekly' : 'welcome_two_weekly';
  return unit === 'month' ? 'welcome_monthly' : 'welcome_quarterly';
};

/** The preset: which lines to keep, with a picture of the week that they make. Every line can be changed later. */
export function RhythmStep(props: {
  model: WelcomeModel;
  onKeep: (lines: readonly CadenceLine[]) => void;
  onNext: () => void;
}) {
  const { t } = useWords();
  const { model, onKeep, onNext } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const kept = model.lines.filter(({ kind }) => !left.has(kind));
  if (model.lines.length === 0) {
    return (
      <>
        <p>{t('welcome_rhythm_needs_manager')}</p>
        <StepFoot label={t('welcome_go_on')} onPress={onNext} onSkip={onNext} />
      </>
    );
  }
  return (
    <>
      <p class="meta">{t('welcome_rhythm_why')}</p>
      <ul class="lines">
        {model.lines.map((line) => (
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
                    often: t(often(line)),
                    minutes: line.minutes,
                  },
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <RhythmPicture lines={kept} model={model} />
      <StepFoot
        label={t(model.hasCadence ? 'welcome_rhythm_kept' : 'welcome_rhythm_use')}
        isOff={kept.length === 0 || model.hasCadence}
        onPress={() => onKeep(kept)}
        onSkip={onNext}
      />
    </>
  );
}
