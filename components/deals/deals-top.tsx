import { ViewTop } from '../board/view-top';
import { useWords } from '../words';
import { DealsFilterBar } from './deals-filter-bar';
import { useDeals } from './deals-scope';

export function DealsTop() {
  const { t } = useWords();
  const { actions, model } = useDeals();
  return (
    <ViewTop
      title={t('deals_title')}
      filters={model.seen > 0 && <DealsFilterBar />}
      other={{ title: t('board_name'), open: () => actions.openBoard() }}
      actions={actions}
    />
  );
}
