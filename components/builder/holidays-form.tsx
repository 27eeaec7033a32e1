import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Absence } from '../../lib/domain/cadence';
import type { LocalDay } from '../../lib/domain/time';
import { sayDays } from '../say-day';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { Select } from '../settings/select';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { absencesOf, type HolidayCalendar } from './holidays';

/** So many days are shown; the rest is a count. */
const mostShown = 6;

/** The public holidays of a region, set aside for everyone as plain days. */
export function HolidaysForm({ absences, today }: { absences: readonly Absence[]; today: LocalDay }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [calendar, setCalendar] = useState<HolidayCalendar>();
  const [country, setCountry] = useState('');
  const [state, setState] = useState('');
  const open = () =>
    saving.save(async () => {
      const { holidayCalendar } = await import('./load-holidays');
      setCalendar(holidayCalendar(locale.split('-')[0] ?? 'en'));
      setCountry(new Intl.Locale(locale).maximize().region ?? '');
    });
  if (calendar === undefined) {
    return (
      <div class="holidays">
        <button type="button" class="btn" onClick={() => void open()}>
          <Sign name="u-calendar" />
          {t('builder_holidays')}
        </button>
        <NotSaved saving={saving} />
      </div>
    );
  }
  const states = country === '' ? [] : calendar.statesOf(country);
  const holidays = country === '' ? [] : calendar.holidaysOf(country, state, today);
  const rows = absencesOf(holidays, absences, { newId: store.newId, now: store.now() });
  const keep = () =>
    saving.save(async () => {
      const undo = await store.saveAbsences(rows);
      say(t('builder_holidays_kept', { count: rows.length }), undo);
      setCalendar(undefined);
    });
  const options = (list: readonly { code: string; name: string }[], none: string) => [
    { value: '', label: none },
    ...list.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <form
      class="set-form holidays"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={t('builder_country')}>
        {(parts) => (
          <Select
            {...parts}
            value={country}
            options={options(calendar.countries, t('builder_choose'))}
            onChoose={(code) => {
              setCountry(code);
              setState('');
            }}
          />
        )}
      </Field>
      {states.length > 0 && (
        <Field label={t('builder_state')}>
          {(parts) => (
            <Select {...parts} value={state} options={options(states, t('builder_state_none'))} onChoose={setState} />
          )}
        </Field>
      )}
      <ul class="wide meta">
        {holidays.slice(0, mostShown).map(({ from, until, name }) => (
          <li key={`${from} ${name}`}>
            {sayDays(from, until, locale)} · {name}
          </li>
        ))}
        {holidays.length > mostShown && <li>{t('settings_lines_more', { count: holidays.length - mostShown })}</li>}
      </ul>
      <div class="set-buttons">
        <button type="submit" class="btn line" disabled={rows.length === 0}>
          {t('builder_holidays_keep', { count: rows.length })}
        </button>
        <button type="button" class="btn" onClick={() => setCalendar(undefined)}>
          {t('settings_cancel')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
