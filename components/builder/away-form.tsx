import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Absence, ExcuseReason } from '../../lib/domain/cadence';
import type { Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { useWords } from '../words';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { sayDays } from '../say-day';
import { Select } from '../settings/select';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { wordKey } from '../settings/word-key';

const reasons: readonly ExcuseReason[] = ['leave', 'holiday', 'sick', 'ramping', 'set-aside'];

/** Sets days aside, for one or for everyone. */
export function AwayForm({ people, today }: { people: readonly Person[]; today: LocalDay }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [who, setWho] = useState('');
  const [reason, setReason] = useState<ExcuseReason>('leave');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  // One day is the usual case: the last day follows the first until it is given.
  const last = until === '' ? from : until;
  const errors = {
    from: from === '' ? t('settings_day_wrong') : undefined,
    until: from !== '' && last < from ? t('settings_away_before') : undefined,
  };
  const save = async () => {
    setTried(true);
    if (errors.from !== undefined || errors.until !== undefined) return;
    const now = store.now();
    const person = people.find(({ id }) => id === who);
    const absence: Absence = {
      id: store.newId(),
      ...(person === undefined ? {} : { personId: person.id }),
      reason,
      from,
      until: last,
      createdAt: now,
      updatedAt: now,
    };
    const isSaved = await saving.save(async () => {
      const undo = await store.saveAbsences([absence]);
      const name = person?.name ?? t('settings_away_everyone');
      say(t('settings_away_added', { days: sayDays(from, last, locale), name }), undo);
    });
    if (!isSaved) return;
    setFrom('');
    setUntil('');
    setTried(false);
  };
  return (
    <form
      class="set-form four"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('settings_away_who')}>
        {(parts) => (
          <Select
            {...parts}
            value={who}
            options={[
              { value: '', label: t('settings_away_everyone') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setWho}
          />
        )}
      </Field>
      <Field label={t('settings_away_reason')}>
        {(parts) => (
          <Select
            {...parts}
            value={reason}
            options={reasons.map((value) => ({ value, label: t(wordKey('settings_away_', value)) }))}
            onChoose={(value) => setReason(value as ExcuseReason)}
          />
        )}
      </Field>
      <Field label={t('settings_away_first')} error={isTried ? errors.from : undefined}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="date"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('settings_away_last')} error={isTried ? errors.until : undefined}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="date"
            min={from || today}
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="set-buttons">
        <button type="submit" class="btn line">
          {t('settings_away_add')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
