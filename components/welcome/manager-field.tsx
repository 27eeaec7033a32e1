import { PastedNotes } from '../settings/pasted-notes';
import { useWords } from '../words';
import type { Newcomers } from './newcomers';

/** Who manages me, in one line. */
export function ManagerField(props: { text: string; read: Newcomers; onInput: (text: string) => void }) {
  const { t } = useWords();
  const { text, read, onInput } = props;
  return (
    <>
      <label class="labelled">
        {t('welcome_manager_paste')}
        <input
          class="field"
          placeholder="Mo Example <mo@example.com>"
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <PastedNotes reading={read.reading} mine={read.mine} />
    </>
  );
}
