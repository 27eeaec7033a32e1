import { useState } from 'preact/hooks';
import type { Me } from '../../lib/domain/person';
import { useWords } from '../words';
import { StepFoot } from './step';

/** Who I am: a name, the addresses of my calendars, and my role. */
export function MeStep({ me, onSave, onSkip }: { me: Me; onSave: (me: Me) => void; onSkip: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState(me.name);
  const [mails, setMails] = useState(me.addresses.join(', '));
  const [isManager, setManager] = useState(me.isManager);
  const [isSeller, setSeller] = useState(me.isSeller);
  const addresses = mails
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((mail) => /^\S+@\S+$/u.test(mail));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.trim(), addresses, isManager, isSeller });
      }}
    >
      <p class="meta">{t('welcome_me_why')}</p>
      <label class="labelled">
        {t('welcome_name')}
        <input class="field" value={name} autocomplete="name" onInput={(event) => setName(event.currentTarget.value)} />
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
      <StepFoot label={t('welcome_save')} isOff={!isManager && !isSeller} onSkip={onSkip} />
    </form>
  );
}
