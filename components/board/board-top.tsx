import { useWords } from '../words';
import { useBoard } from './board-context';
import { BoardFilters } from './board-filters';
import { ViewTop } from './view-top';

export function BoardTop() {
  const { t } = useWords();
  const { actions, model } = useBoard();
  return (
    <ViewTop
      title={t('board_name')}
      filters={model.hasCadence && <BoardFilters />}
      other={{ title: t('deals_title'), open: () => actions.openDeals() }}
      actions={actions}
    />
  );
}
