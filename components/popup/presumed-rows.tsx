import { useWords } from '../words';
import { meetingName, meetingOfPerson } from './meeting-words';
import type { OutcomeRow } from './outcome-row';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { SayHeld } from './say-held';
import { RowButton, TodoRow } from './todo-row';

/** So many are asked one by one; the others open behind a count. */
const askedAtOnce = 3;

/** What was presumed held, and the user's word on it: all at once, or each on its own. */
export function PresumedRows(props: {
  rows: readonly OutcomeRow[];
  isFilled: boolean;
  isTight: boolean;
  onPick: (pick: Pick) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { actions, when, isReadOnly } = usePopup();
  const { rows, isFilled, isTight, onPick } = props;
  const asked = isTight ? 0 : askedAtOnce;
  const confirm = () =>
    actions.say(
      rows.map((row) => ({
        slotId: row.slotId,
        word: 'held' as const,
        ...(row.occurrence !== undefined && { occurrence: row.occurrence }),
      })),
    );
  const [only] = rows;
  const said = rows.length === 2 ? t('popup_two_presumed') : t('popup_some_presumed', { count: rows.length });
  const opening = (text: string) => (
    <button type="button" class="why quiet" onClick={() => onPick({ type: 'part', part: 'presumed' })}>
      {text}
    </button>
  );
  if (rows.length === 1 && only !== undefined) {
    const name = meetingName(words, only.kind, only.name);
    const at = only.startAt === undefined ? '' : when.short(only.startAt);
    return (
      <TodoRow sign="s-presumed" tone="st-held" text={opening(name)} aside={t('popup_when_presumed', { when: at })}>
        {!isReadOnly && <RowButton label={t('popup_confirm')} about={name} isFilled={isFilled} onPress={confirm} />}
      </TodoRow>
    );
  }
  return (
    <>
      <TodoRow sign="s-presumed" tone="st-held" text={isTight ? opening(said) : said}>
        {!isReadOnly && (
          <RowButton
            label={rows.length === 2 ? t('popup_confirm_both') : t('popup_confirm_all', { count: rows.length })}
            isFilled={isFilled}
            onPress={confirm}
          />
        )}
      </TodoRow>
      {rows.slice(0, asked).map((row) => (
        <TodoRow
          key={row.slotId}
          isSub
          text={meetingOfPerson(words, row.kind, row.name)}
          aside={row.startAt === undefined ? undefined : when.short(row.startAt)}
        >
          {isReadOnly ? <span /> : <SayHeld row={row} />}
        </TodoRow>
      ))}
      {!isTight && rows.length > asked && (
        <TodoRow
          isSub
          text={
            <button type="button" class="link" onClick={() => onPick({ type: 'part', part: 'presumed' })}>
              {t('popup_more', { count: rows.length - asked })}
            </button>
          }
        />
      )}
    </>
  );
}
