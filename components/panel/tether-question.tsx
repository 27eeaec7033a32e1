import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import type { Tether } from '../../lib/domain/review/find-tether';
import { useWords } from '../words';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
import { shortened } from './said';

const questions = {
  closeDate: 'panel_tether_close_date',
  stage: 'panel_tether_stage',
  amount: 'panel_tether_amount',
  nextStep: 'panel_tether_next_step',
} as const;

/** The field that a promise names changed on the page: done? */
export function TetherQuestion(props: { item: ActionItem; tethers: readonly Tether[] }): VNode | null {
  const { t } = useWords();
  const { save, times } = usePanel();
  const { id, text } = props.item;
  const tether = props.tethers.find(({ item }) => item === id);
  if (tether === undefined) return null;
  const item = shortened(text, 300);
  return (
    <div class="more-row">
      <Notice
        sign="u-info"
        head=""
        text={t(questions[tether.field], { day: times.shortDay(times.dayOf(tether.changedAt)) })}
        row={
          <>
            <Press
              onPress={() =>
                void save({ type: 'item.settle', id, disposition: 'done' }, t('panel_item_done', { item }))
              }
            >
              {t('panel_tether_done')}
            </Press>
            <Press
              class="small"
              onPress={() => void save({ type: 'item.not-yet', id }, t('panel_tether_waits', { item }))}
            >
              {t('panel_tether_not_yet')}
            </Press>
          </>
        }
      />
    </div>
  );
}
