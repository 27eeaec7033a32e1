import { useState } from 'preact/hooks';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { usePopup } from './popup-context';

/** Any kind of meeting with anyone: one press opens the calendar's create page, filled in. */
export function NewPane() {
  const { t } = useWords();
  const { model, actions } = usePopup();
  const [personId, setPersonId] = useState<string | undefined>(model.newEvent.people[0]?.id);
  const never = personId === undefined ? 'one-on-one' : 'team-meeting';
  return (
    <>
      <label class="with">
        <span>{t('popup_new_with')}</span>
        <select
          class="field small"
          value={personId ?? ''}
          onChange={({ currentTarget }) => setPersonId(currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          {model.newEvent.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{t('popup_team')}</option>
        </select>
      </label>
      <p class="meta">{t('popup_new_note')}</p>
      <ul class="kinds">
        {model.newEvent.kinds
          .filter((kind) => kind !== never)
          .map((kind) => (
            <li key={kind}>
              <button type="button" class="btn small" onClick={() => actions.newEvent(kind, personId)}>
                <Sign name={kindSign(kind)} size="s" />
                <span>{kindName(t, kind)}</span>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
