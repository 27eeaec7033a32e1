import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Me, Person, Relation } from '../../lib/domain/person';
import { Sign } from '../sign';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import { PersonForm } from './person-form';
import { sayDay } from '../say-day';
import { Select } from './select';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

export const relations = ['report', 'manager', 'peer', 'other'] as const;

/** One person: what is known, the relation to choose, and the ways to change or remove them. */
export function PersonRow({ person, people, me }: { person: Person; people: readonly Person[]; me: Me }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [isOpen, setOpen] = useState(false);
  const { id, name, addresses, relation, from, until } = person;
  const facts = [
    addresses[0] ?? t('settings_no_address'),
    ...(addresses.length > 1 ? [`+${addresses.length - 1}`] : []),
    ...(from === undefined ? [] : [t('settings_on_team_from', { day: sayDay(from, locale) })]),
    ...(until === undefined ? [] : [t('settings_on_team_until', { day: sayDay(until, locale) })]),
  ];
  const remove = () =>
    saving.save(async () => {
      const undo = await store.removePerson(id);
      say(t('settings_removed', { name }), undo);
    });
  return (
    <li>
      <div class="row-line">
        <span class="who l" aria-hidden="true">
          {name.charAt(0)}
        </span>
        <div class="row-text">
          <p class="cut" title={name}>
            {name}
          </p>
          <p class="meta cut" title={addresses.join(', ')}>
            {facts.join(' · ')}
          </p>
        </div>
        <Select
          isSmall
          label={t('settings_relation_of', { name })}
          value={relation}
          options={relations.map((value) => ({ value, label: t(`settings_relation_${value}`) }))}
          onChoose={(value) =>
            void saving.save(() => store.changePerson(id, (row) => ({ ...row, relation: value as Relation })))
          }
        />
        <a
          class="btn icon"
          href={`/people.html#${encodeURIComponent(id)}`}
          aria-label={t('people_title_of', { name })}
          title={t('people_open')}
        >
          <Sign name="u-lock" />
        </a>
        <button
          type="button"
          class="btn icon"
          aria-label={t('settings_edit_of', { name })}
          title={t('settings_edit')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name="u-pencil" />
        </button>
        <button
          type="button"
          class="btn icon"
          aria-label={t('settings_remove_of', { name })}
          title={t('settings_remove')}
          onClick={() => void remove()}
        >
          <Sign name="u-close" />
        </button>
      </div>
      {isOpen && <PersonForm person={person} people={people} me={me} onDone={() => setOpen(false)} />}
      <NotSaved saving={saving} />
    </li>
  );
}
