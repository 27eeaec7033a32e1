import { useWords } from '../words';
import { meetingName } from './meeting-words';
import { outcomeReason } from './outcome-reason';
import type { OutcomeRow } from './outcome-row';
import { usePopup } from './popup-context';
import { SayHeld } from './say-held';
import { stateLook } from './state-look';
import { TodoRow } from './todo-row';

/** One slot: what it is, when it stood, why it counts as it does, and the user's word on it. */
export function OutcomeLine({ row }: { row: OutcomeRow }) {
  const words = useWords();
  const { actions, when, model, isReadOnly } = usePopup();
  const look = stateLook(row);
  const name = meetingName(words, row.kind, row.name);
  const { occurrence, startAt } = row;
  return (
    <TodoRow
      sign={look.name}
      tone={look.tone}
      text={
        occurrence === undefined ? (
          name
        ) : (
          <button type="button" class="why quiet" onClick={() => actions.openMeeting(occurrence)}>
            {name}
          </button>
        )
      }
      aside={startAt === undefined ? undefined : when.short(startAt)}
      title={startAt === undefined ? undefined : when.full(startAt)}
      more={outcomeReason(words, row, when, model.role)}
    >
      {isReadOnly ? <span /> : <SayHeld row={row} />}
    </TodoRow>
  );
}
