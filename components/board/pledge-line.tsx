import { useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { lastWeeksFrom } from './quarter-heat';

/** What the manager commits to beforehand for the last weeks, when it is still easy to. */
export function PledgeLine() {
  const { t } = useWords();
  const { model, actions, isReadOnly } = useBoard();
  const [draft, setDraft] = useState<string>();
  const weeks = { from: lastWeeksFrom, until: model.heat.longest };
  if (draft !== undefined) {
    return (
      <form
        class="commit"
        onSubmit={(event) => {
          event.preventDefault();
          actions.savePledge(draft.trim());
          setDraft(undefined);
        }}
      >
        <input
          class="field"
          aria-label={t('board_pledge_label', weeks)}
          placeholder={t('board_pledge_example')}
          maxLength={120}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
        <button type="submit" class="btn small line">
          {t('board_pledge_keep')}
        </button>
      </form>
    );
  }
  return (
    <span class="commit">
      <Sign name="u-flag" size="s" />
      <span>
        {model.pledge === undefined
          ? t('board_pledge_none', weeks)
          : t('board_pledge', { ...weeks, text: model.pledge })}
      </span>
      {!isReadOnly && (
        <button type="button" class="link" onClick={() => setDraft(model.pledge ?? '')}>
          {t(model.pledge === undefined ? 'board_pledge_write' : 'board_pledge_change')}
        </button>
      )}
    </span>
  );
}
