import type { VNode } from 'preact';
import { useWords } from '../words';
import { Joined } from './joined';
import { usePanel } from './panel-context';
import { shortened } from './said';

/** Whose it is: joined buttons for up to three people, a list for more. */
export function OwnerChoice({ owner, onChoose }: { owner: string; onChoose: (owner: string) => void }): VNode {
  const { t } = useWords();
  const { people } = usePanel();
  const me = { key: 'me', label: t('panel_you') };
  const choices = [...people.map(({ id, name }) => ({ key: id, label: shortened(name, 14) })), me];
  if (choices.length > 4) {
    return (
      <select
        class="field owner"
        aria-label={t('panel_whose')}
        value={owner}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {[me, ...choices.slice(0, -1)].map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <Joined as="radio" class="small" label={t('panel_whose')} choices={choices} chosen={owner} onChoose={onChoose} />
  );
}
