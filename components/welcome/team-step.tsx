import { useState } from 'preact/hooks';
import type { Me, Person } from '../../lib/domain/person';
import type { SuggestedPerson } from '../../lib/domain/suggest-people';
import { PastedNotes } from '../settings/pasted-notes';
import { Sign } from '../sign';
import { useWords } from '../words';
import { ManagerField } from './manager-field';
import { newcomersOf } from './newcomers';
import { StepFoot } from './step';
import type { WelcomeActions } from './welcome-model';

/** As one would paste it; a name of a directory has what parts columns. */
const lineOf = ({ name, address }: SuggestedPerson): string =>
  name === undefined ? address : `${name.replaceAll(/[<>,;"\s]+/gu, ' ').trim()} <${address}>`;

/** Who is on my team, pasted; and for who sells too, their own manager. */
export function TeamStep(props: {
  me: Me;
  people: readonly Person[];
  actions: Pick<WelcomeActions, 'addPeople' | 'removePerson' | 'restorePerson'>;
  /** Who is met in my calendars; absent: none is subscribed to. */
  suggest?: (() => Promise<readonly SuggestedPerson[]>) | undefined;
  /** What was suggested on the way here. */
  found?: readonly SuggestedPerson[] | undefined;
  onNext: () => void;
}) {
  const { t } = useWords();
  const { me, people, actions, suggest, found, onNext } = props;
  const [removed, setRemoved] = useState<Person>();
  const [text, setText] = useState(() => (found ?? []).map(lineOf).join('\n'));
  const [manager, setManager] = useState('');
  const [isNobody, setNobody] = useState(found?.length === 0);
  const fillIn = (): void => {
    if (suggest === undefined) return;
    void suggest().then((more) => {
      setNobody(more.length === 0);
      // To be looked through: what is left standing is added.
      setText((before) => [before.trimEnd(), ...more.map(lineOf)].filter(Boolean).join('\n'));
    });
  };
  const team = newcomersOf(text, { me, people, relation: 'report' });
  const managers = newcomersOf(manager, { me, people, relation: 'manager' });
  const pasted = [...team.people, ...managers.people];
  const additions = [...team.additions, ...managers.additions];
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
        {t('welcome_team_paste')}
        <textarea
          class="field"
          rows={5}
          placeholder={'Ana Example <ana@example.com>\nBo Example, bo@example.com'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {suggest !== undefined && (
        <button type="button" class="btn line" onClick={fillIn}>
          <Sign name="u-calendar" />
          {t('welcome_team_suggest')}
        </button>
      )}
      {isNobody && (
        <p class="meta" role="status">
          {t('welcome_team_suggest_none')}
        </p>
      )}
      {me.isSeller && !people.some((person) => person.relation === 'manager') && (
        <ManagerField text={manager} read={managers} onInput={setManager} />
      )}
      <p class="meta" role="status">
        {pasted.length === 0
          ? t('welcome_team_why')
          : t('welcome_team_read', { names: pasted.map(({ name }) => name).join(', ') })}
      </p>
      <PastedNotes reading={team.reading} mine={team.mine} />
      <StepFoot
        label={pasted.length === 0 ? t('welcome_go_on') : t('welcome_add', { count: pasted.length })}
        onSkip={onNext}
      />
    </form>
  );
}
