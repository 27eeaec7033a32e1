import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../words';
import { PastePeople } from './paste-people';
import { PersonRow } from './person-row';
import { Section } from './section';

/** From so many people on, a field to find one. */
const findFrom = 12;

const relationOrder: readonly Person['relation'][] = ['report', 'manager', 'peer', 'other'];

/** Everyone on the team, and the way to add more. */
export function TeamSection({ settings, people }: { settings: Settings; people: readonly Person[] }): VNode {
  const { t, locale } = useWords();
  const [sought, setSought] = useState('');
  const sorted = people.toSorted(
    (one, other) =>
      relationOrder.indexOf(one.relation) - relationOrder.indexOf(other.relation) ||
      one.name.localeCompare(other.name, locale),
  );
  const lower = sought.trim().toLowerCase();
  const found = sorted.filter(({ name, addresses }) =>
    [name, ...addresses].some((text) => text.toLowerCase().includes(lower)),
  );
  return (
    <Section id="team" about={t('settings_team_about')}>
      {people.length >= findFrom && (
        <div class="set-find">
          <input
            class="field"
            type="search"
            aria-label={t('settings_find_person')}
            placeholder={t('settings_find_person')}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
          <span class="meta">{t('settings_people', { count: people.length })}</span>
        </div>
      )}
      <ul class="set-card rows">
        {found.map((person) => (
          <PersonRow key={person.id} person={person} people={people} me={settings.me} />
        ))}
        {people.length === 0 && <li class="set-empty">{t('settings_team_empty')}</li>}
        {people.length > 0 && found.length === 0 && (
          <li class="set-empty">{t('settings_nobody_found', { text: sought.trim() })}</li>
        )}
      </ul>
      <PastePeople people={people} me={settings.me} />
    </Section>
  );
}
