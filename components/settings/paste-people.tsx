import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Me, Person, Relation } from '../../lib/domain/person';
import { parseRoster } from '../../lib/domain/roster-text';
import { useWords } from '../words';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { PastedNotes } from './pasted-notes';
import { relations } from './person-row';
import { Select } from './select';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

/** A place to paste a team into; what each line became is said while one types. */
export function PastePeople({ people, me }: { people: readonly Person[]; me: Me }): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Relation>();
  const relation = chosen ?? (me.isManager ? 'report' : 'manager');
  const reading = parseRoster(text, people);
  const mine = reading.people.filter(({ addresses }) => addresses.some((address) => me.addresses.includes(address)));
  const added = reading.people.filter((entry) => !mine.includes(entry));
  const updates = reading.additions.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const take = () =>
    saving.save(async () => {
      const now = store.now();
      const rows = added.map(({ name, addresses, role }): Person => {
        const known = role === undefined ? {} : { role };
        return { id: store.newId(), name, addresses, relation, ...known, createdAt: now, updatedAt: now };
      });
      const undo = await store.takeInPeople(rows, reading.additions);
      setText('');
      const isNew = rows.length > 0;
      say(t(isNew ? 'settings_added' : 'settings_addresses_added', { count: isNew ? rows.length : updates }), undo);
    });
  return (
    <form
      class="set-card set-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (added.length + updates > 0) void take();
      }}
    >
      <Field label={t('settings_paste')} hint={t('settings_paste_hint')}>
        {(parts) => (
          <textarea
            {...parts}
            class="field"
            rows={Math.min(8, Math.max(2, text.split('\n').length))}
            placeholder={t('settings_paste_example')}
            value={text}
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <PastedNotes reading={reading} mine={mine} />
      <div class="set-buttons">
        <label class="inline-label">
          {t('settings_paste_relation')}
          <Select
            isSmall
            value={relation}
            options={relations.map((value) => ({ value, label: t(`settings_relation_${value}`) }))}
            onChoose={(value) => setChosen(value as Relation)}
          />
        </label>
        <button type="submit" class="btn line" disabled={added.length + updates === 0}>
          {added.length > 0
            ? t('settings_paste_add', { count: added.length })
            : updates > 0
              ? t('settings_paste_update', { count: updates })
              : t('settings_paste_none')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
