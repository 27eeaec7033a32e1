import type { Word } from '../../lib/domain/cadence';
import { Joined, type Choice } from '../panel/joined';
import { useWords } from '../words';
import { meetingOfPerson } from './meeting-words';
import type { OutcomeRow } from './outcome-row';
import { usePopup } from './popup-context';

type Answer = Extract<Word, 'held' | 'not-held' | 'excused'>;

const findAnswer = (row: OutcomeRow): Answer | undefined => {
  if (!row.isSaid) return undefined;
  return row.state === 'held' || row.state === 'not-held' || row.state === 'excused' ? row.state : undefined;
};

/** Held, not held or excused, by the user's word. Pressing what was said takes it back. */
export function SayHeld({ row }: { row: OutcomeRow }) {
  const words = useWords();
  const { t } = words;
  const { actions } = usePopup();
  const chosen = findAnswer(row);
  const choices: Choice<Answer>[] = [
    { key: 'held', label: t('popup_say_held'), bare: 's-held', tone: 'st-held' },
    { key: 'not-held', label: t('popup_say_not_held'), bare: 's-missed', tone: 'st-missed' },
    { key: 'excused', label: t('popup_say_excused'), bare: 's-excused', tone: 'st-excused' },
  ];
  const say = (word: Answer): void => {
    if (word === chosen) return actions.takeBack(row.slotId);
    const occurrence = row.occurrence === undefined ? {} : { occurrence: row.occurrence };
    actions.say([{ slotId: row.slotId, word, ...occurrence }]);
  };
  return (
    <Joined
      label={meetingOfPerson(words, row.kind, row.name)}
      as="press"
      class="small"
      choices={row.state === 'upcoming' ? choices.filter(({ key }) => key === 'excused') : choices}
      chosen={chosen}
      onChoose={say}
    />
  );
}
