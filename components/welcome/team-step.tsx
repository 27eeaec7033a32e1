import { useState } from 'preact/hooks';
import type { Me, Person, Relation } from '../../lib/domain/person';
import { Sign } from '../sign';
import { useWords } from '../words';
import { readPeopleLines } from './read-people-lines';
import { StepFoot } from './step';
import type { WelcomeActions } from './welcome-model';

/** Who is on my team, pasted; and for a seller who manages them. */
export function TeamStep(props: {
  me: Me;
  people: readonly Person[];
  actions: Pick<WelcomeActions, 'addPeople' | 'removePerson'>;
  onNext: () => void;
}) {
  const { t } = useWords();
  const { me, people, actions, onNext } = props;
  const [team, setTeam] = useState('');
  const [manager, setManager] = useState('');
  // A seller's colleagues are peers; a manager's team are reports.
  const relation: Relation = me.isManager ? 'report' : 'peer';
  const known = new Set(people.flatMap(({ addresses }) => addresses));
  const pasted = [
    ...readPeopleLines(team).map((person) => ({ ...person, relation })),
    ...readPeopleLines(manager).map((person) => ({ ...person, relation: 'manager' as const })),
  ].filter(({ addresses }) => !addresses.some((mail) => known.has(mail) || me.addresses.includes(mail)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.length > 0) actions.addPeople(pasted);
        onNext();
      }}
    >
      {people.length > 0 && (
        <ul class="people">
          {people.map((person) => (
            <li key={person.id} class="tag plain">
              <bdi>{person.name}</bdi>
              {person.relation === 'manager' && <span class="ink-3">{t('welcome_your_manager')}</span>}
              <button
                type="button"
                class="btn icon small"
                aria-label={t('welcome_remove', { name: person.name })}
                title={t('welcome_remove', { name: person.name })}
                onClick={() => actions.removePerson(person.id)}
              >
                <Sign name="u-close" size="xs" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="labelled">
        {t(me.isManager ? 'welcome_team_paste' : 'welcome_peers_paste')}
        <textarea
          class="field"
          rows={5}
          placeholder={'Ana Example <ana@example.com>\nBo Example, bo@example.com'}
          value={team}
          onInput={(event) => setTeam(event.currentTarget.value)}
        />
      </label>
      {me.isSeller && !people.some((person) => person.relation === 'manager') && (
        <label class="labelled">
          {t('welcome_manager_paste')}
          <input
            class="field"
            placeholder="Mo Example <mo@example.com>"
            value={manager}
            onInput={(event) => setManager(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="meta" role="status">
        {pasted.length === 0
          ? t('welcome_team_why')
          : t('welcome_team_read', { names: pasted.map(({ name }) => name).join(', ') })}
      </p>
      <StepFoot
        label={pasted.length === 0 ? t('welcome_go_on') : t('welcome_add', { count: pasted.length })}
        onSkip={onNext}
      />
    </form>
  );
}
