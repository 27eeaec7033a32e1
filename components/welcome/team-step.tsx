import { useState } from 'preact/hooks';
import type { Me, Person, Relation } from '../../lib/domain/person';
import { parseRoster, type RosterEntry } from '../../lib/domain/roster-text';
import { PastedNotes } from '../settings/pasted-notes';
import { Sign } from '../sign';
import { useWords } from '../words';
import { StepFoot } from './step';
import type { WelcomeActions } from './welcome-model';

/** Who is on my team, pasted; and for a seller who manages them. */
export function TeamStep(props: {
  me: Me;
  people: readonly Person[];
  actions: Pick<WelcomeActions, 'addPeople' | 'removePerson' | 'restorePerson'>;
  onNext: () => void;
}) {
  const { t } = useWords();
  const { me, people, actions, onNext } = props;
  const [removed, setRemoved] = useState<Person>();
  const [team, setTeam] = useState('');
  const [manager, setManager] = useState('');
  // A seller's colleagues are peers; a manager's team are reports.
  const relation: Relation = me.isManager ? 'report' : 'peer';
  const reading = parseRoster(team, people);
  const managers = parseRoster(manager, people);
  const isMe = ({ addresses: own }: { addresses: readonly string[] }): boolean =>
    own.some((mail) => me.addresses.includes(mail));
  const as = ({ name, addresses, role }: RosterEntry, to: Relation) => ({
    name,
    addresses,
    relation: to,
    ...(role === undefined ? {} : { role }),
  });
  const pasted = [
    ...reading.people.filter((entry) => !isMe(entry)).map((entry) => as(entry, relation)),
    ...managers.people.filter((entry) => !isMe(entry)).map((entry) => as(entry, 'manager')),
  ];
  const additions = [...reading.additions, ...managers.additions];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.length + additions.length > 0) actions.addPeople(pasted, additions);
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
                onClick={() => {
                  actions.removePerson(person.id);
                  setRemoved(person);
                }}
              >
                <Sign name="u-close" size="xs" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed !== undefined && (
        <p class="meta" role="status">
          {t('welcome_removed', { name: removed.name })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.restorePerson(removed.id);
              setRemoved(undefined);
            }}
          >
            {t('settings_undo')}
          </button>
        </p>
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
      <PastedNotes reading={reading} mine={reading.people.filter(isMe)} />
      <PastedNotes reading={managers} mine={managers.people.filter(isMe)} />
      <StepFoot
        label={pasted.length === 0 ? t('welcome_go_on') : t('welcome_add', { count: pasted.length })}
        onSkip={onNext}
      />
    </form>
  );
}
