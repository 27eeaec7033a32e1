import { useState } from 'preact/hooks';
import { mostAddress, mostAddresses, mostName, type Me, type Person } from '../../lib/domain/person';
import { useWords } from '../words';
import { ManagerField } from './manager-field';
import { newcomersOf, type Newcomers } from './newcomers';
import { StepFoot } from './step';

/** Who I am: a name, the addresses of my calendars, and my role; who only sells names their manager here. */
export function MeStep(props: {
  me: Me;
  people: readonly Person[];
  onSave: (me: Me, newcomers: Pick<Newcomers, 'people' | 'additions'>) => void;
  onSkip: () => void;
}) {
  const { me, people, onSave, onSkip } = props;
  const { t } = useWords();
  const [name, setName] = useState(me.name);
  const [mails, setMails] = useState(me.addresses.join(', '));
  const [isManager, setManager] = useState(me.isManager);
  const [isSeller, setSeller] = useState(me.isSeller);
  const addresses = mails
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((mail) => mail.length <= mostAddress && /^\S+@\S+$/u.test(mail))
    .slice(0, mostAddresses);
  const [manager, setManagerText] = useState('');
  const asksManager = isSeller && !isManager && !people.some(({ relation }) => relation === 'manager');
  const read = newcomersOf(asksManager ? manager : '', { me: { addresses }, people, relation: 'manager' });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.trim(), addresses, isManager, isSeller }, read);
      }}
    >
      <p class="meta">{t('welcome_me_why')}</p>
      <label class="labelled">
        {t('welcome_name')}
        <input
          class="field"
          value={name}
          maxLength={mostName}
          autocomplete="name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        {t('welcome_addresses')}
        <input
          class="field"
          value={mails}
          autocomplete="email"
          placeholder="kim@example.com"
          onInput={(event) => setMails(event.currentTarget.value)}
        />
      </label>
      <label class="ticked">
        <input
          type="checkbox"
          class="tick"
          checked={isManager}
          onChange={(event) => setManager(event.currentTarget.checked)}
        />
        {t('welcome_is_manager')}
      </label>
      <label class="ticked">
        <input
          type="checkbox"
          class="tick"
          checked={isSeller}
          onChange={(event) => setSeller(event.currentTarget.checked)}
        />
        {t('welcome_is_seller')}
      </label>
      {asksManager && <ManagerField text={manager} read={read} onInput={setManagerText} />}
      <StepFoot label={t('welcome_save')} isOff={!isManager && !isSeller} onSkip={onSkip} />
    </form>
  );
}
