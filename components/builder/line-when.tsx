import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../settings/field';
import { sayDays } from '../say-day';
import { Select } from '../settings/select';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { LineDraft } from './line-draft';

type Parts = { draft: LineDraft; set: (change: Partial<LineDraft>) => void };

/** The wanted day and time, the ramp, and the days on which the line rests. */
export function LineWhen({ draft, set }: Parts): VNode {
  const { t, locale } = useWords();
  // 2024-01-01 was a Monday.
  const weekday = (iso: number): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, iso));
  return (
    <details class="fold wide">
      <summary class="meta">
        <Sign name="u-right" size="s" class="turn" />
        {t('builder_when_more')}
      </summary>
      <div class="set-form inner">
        <Field label={t('builder_weekday')}>
          {(parts) => (
            <Select
              {...parts}
              value={draft.weekday}
              options={[
                { value: '', label: t('builder_any_day') },
                ...[1, 2, 3, 4, 5, 6, 7].map((iso) => ({ value: String(iso), label: weekday(iso) })),
              ]}
              onChoose={(chosen) => set({ weekday: chosen })}
            />
          )}
        </Field>
        <Field label={t('builder_at')}>
          {(parts) => (
            <input
              {...parts}
              class="field"
              type="time"
              value={draft.at}
              onInput={(event) => set({ at: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('builder_week')} hint={t('builder_week_hint')}>
          {(parts) => (
            <Select
              {...parts}
              value={draft.week}
              options={['', '1', '2', '3', '4', '5'].map((value) => ({
                value,
                label:
                  value === ''
                    ? t('builder_any_week')
                    : t(value === '5' ? 'builder_week_last' : 'builder_week_n', { n: value }),
              }))}
              onChoose={(week) => set({ week })}
            />
          )}
        </Field>
        <Field label={t('builder_ramp')} hint={t('builder_ramp_hint')}>
          {(parts) => (
            <input
              {...parts}
              class="field"
              type="date"
              value={draft.rampUntil}
              onInput={(event) => set({ rampUntil: event.currentTarget.value })}
            />
          )}
        </Field>
        <Pauses draft={draft} set={set} />
      </div>
    </details>
  );
}

/** Spans on which the line rests: each can be taken out; a new one needs both days, in order. */
function Pauses({ draft, set }: Parts): VNode {
  const { t, locale } = useWords();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const isWrong = from !== '' && until !== '' && until < from;
  return (
    <div class="set-field wide">
      <span class="label">{t('builder_pauses')}</span>
      {draft.pauses.map((pause, index) => (
        <p key={`${pause.from} ${pause.until}`} class="row-line">
          <Sign name="s-excused" class="st-excused" />
          <span class="row-text">{sayDays(pause.from, pause.until, locale)}</span>
          <button
            type="button"
            class="btn icon small"
            aria-label={t('builder_pause_remove', { days: sayDays(pause.from, pause.until, locale) })}
            onClick={() => set({ pauses: draft.pauses.filter((_, at) => at !== index) })}
          >
            <Sign name="u-close" size="s" />
          </button>
        </p>
      ))}
      <div class="pace-fields">
        <input
          class="field date"
          type="date"
          aria-label={t('builder_pause_from')}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
        <input
          class="field date"
          type="date"
          aria-label={t('builder_pause_until')}
          min={from}
          value={until}
          {...(isWrong ? { 'aria-invalid': true } : {})}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
        <button
          type="button"
          class="btn line small"
          disabled={from === '' || until === '' || isWrong}
          onClick={() => {
            set({ pauses: [...draft.pauses, { from, until }].toSorted((a, b) => (a.from < b.from ? -1 : 1)) });
            setFrom('');
            setUntil('');
          }}
        >
          {t('builder_pause_add')}
        </button>
        {isWrong && (
          <p class="meta error" role="alert">
            {t('settings_away_before')}
          </p>
        )}
      </div>
    </div>
  );
}
