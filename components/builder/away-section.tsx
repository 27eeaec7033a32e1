import type { VNode } from 'preact';
import type { Absence } from '../../lib/domain/cadence';
import type { Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { Sign } from '../sign';
import { useWords } from '../words';
import { AwayForm } from './away-form';
import { HolidaysForm } from './holidays-form';
import { NotSaved } from '../settings/not-saved';
import { sayDays } from '../say-day';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { wordKey } from '../settings/word-key';

/** Days set aside: those to come first, earlier ones folded. */
export function AwaySection(props: {
  absences: readonly Absence[];
  people: readonly Person[];
  today: LocalDay;
}): VNode {
  const { t } = useWords();
  const { absences, people, today } = props;
  const sorted = absences.toSorted((one, other) => one.from.localeCompare(other.from));
  const coming = sorted.filter(({ until }) => until >= today);
  const past = sorted.filter(({ until }) => until < today).toReversed();
  const rows = (list: readonly Absence[]) =>
    list.map((absence) => <AwayRow key={absence.id} absence={absence} people={people} />);
  return (
    <section class="set-section" id="away" aria-labelledby="away-title">
      <h2 id="away-title">{t('settings_away')}</h2>
      <p class="meta about">{t('settings_away_about')}</p>
      <ul class="set-card rows">
        {rows(coming)}
        {coming.length === 0 && <li class="set-empty">{t('settings_away_empty')}</li>}
        <li>
          <AwayForm people={people} today={today} />
        </li>
        <li>
          <HolidaysForm absences={absences} today={today} />
        </li>
      </ul>
      {past.length > 0 && (
        <details class="fold">
          <summary class="meta">
            <Sign name="u-right" size="s" class="turn" />
            {t('settings_away_past')}
          </summary>
          <ul class="set-card rows">{rows(past)}</ul>
        </details>
      )}
    </section>
  );
}

function AwayRow({ absence, people }: { absence: Absence; people: readonly Person[] }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const { id, personId, reason, from, until } = absence;
  const name =
    personId === undefined
      ? t('settings_away_everyone')
      : (people.find((person) => person.id === personId)?.name ?? t('settings_line_with_gone'));
  const days = sayDays(from, until, locale);
  const remove = () =>
    saving.save(async () => {
      const undo = await store.removeAbsence(id);
      say(t('settings_away_removed', { days, name }), undo);
    });
  return (
    <li>
      <div class="row-line">
        <Sign name="s-excused" class="st-excused" />
        <div class="row-text">
          <p class="cut">{name}</p>
          <p class="meta">
            {t(wordKey('settings_away_', reason))} · {days}
          </p>
        </div>
        <button
          type="button"
          class="btn icon"
          aria-label={t('settings_away_remove', { days, name })}
          title={t('settings_remove')}
          onClick={() => void remove()}
        >
          <Sign name="u-close" />
        </button>
      </div>
      <NotSaved saving={saving} />
    </li>
  );
}
