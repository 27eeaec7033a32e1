import { kindName } from '../kind-words';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { teamId } from './filters';
import { periodName } from './period-words';

/** On paper the filters have no buttons: which view it is, and of when. */
export function PrintedFilters() {
  const words = useWords();
  const { t } = words;
  const { model, filters, when } = useBoard();
  const people = filters.people.map((id) =>
    id === teamId ? t('popup_team') : (model.names.get(id) ?? t('popup_someone')),
  );
  const kinds = filters.kinds.map((kind) => kindName(t, kind));
  const parts = [
    periodName(words, model, model.period, when),
    ...(people.length > 0 ? [people.join(t('popup_comma'))] : []),
    ...(kinds.length > 0 ? [kinds.join(t('popup_comma'))] : []),
    t('board_as_of', { when: when.full(model.now) }),
  ];
  return <p class="printed meta">{parts.join(' · ')}</p>;
}
