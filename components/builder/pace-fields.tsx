import type { VNode } from 'preact';
import type { Frequency } from '../../lib/domain/cadence';
import { useWords, type WordKey } from '../words';
import type { PaceDraft, PaceErrors } from './line-draft';

const units: readonly Frequency['unit'][] = ['week', 'month', 'quarter'];

/** "2 times in 1 month, 90 minutes": four small controls in one sentence, each with its own name; errors right below. */
export function PaceFields(props: {
  /** What the controls are of, for their names. */
  of: string;
  pace: PaceDraft;
  errors: PaceErrors;
  onChange: (change: Partial<PaceDraft>) => void;
}): VNode {
  const { t } = useWords();
  const { of, pace, errors, onChange } = props;
  const number = (field: 'times' | 'every' | 'minutes', label: WordKey) => (
    <input
      class="field pace"
      type="number"
      inputMode="numeric"
      min={field === 'minutes' ? 5 : 1}
      step={field === 'minutes' ? 5 : 1}
      aria-label={t(label, { of })}
      {...(errors[field] === undefined ? {} : { 'aria-invalid': true })}
      value={pace[field]}
      onInput={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  const wrong = [...new Set([errors.times, errors.every, errors.minutes].filter((text) => text !== undefined))];
  return (
    <div class="pace-fields">
      {number('times', 'builder_times_of')}
      <span class="ink-2">{t('builder_times_in')}</span>
      {number('every', 'builder_every_of')}
      <select
        class="field small"
        aria-label={t('builder_unit_of', { of })}
        value={pace.unit}
        onChange={(event) => onChange({ unit: units.find((unit) => unit === event.currentTarget.value) ?? 'week' })}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {t(`builder_unit_${unit}`, { count: Number(pace.every) || 1 })}
          </option>
        ))}
      </select>
      {number('minutes', 'builder_minutes_of')}
      <span class="ink-2">{t('builder_minutes')}</span>
      {wrong.map((text) => (
        <p key={text} class="meta error" role="alert">
          {text}
        </p>
      ))}
    </div>
  );
}
