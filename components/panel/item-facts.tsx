import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import { isOpen } from '../../lib/domain/action-item';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { Name } from './said';
import { daysBetween } from './times';
import { useOwnerName } from './who';

/** Whose it is, since when, and how far it is over: "14 days over", never red. */
export function ItemFacts({ item }: { item: ActionItem }): VNode {
  const { t } = useWords();
  const { times, today } = usePanel();
  const nameOf = useOwnerName();
  const since = times.dayOf(item.createdAt);
  const left = item.dueOn === undefined ? undefined : daysBetween(today, item.dueOn);
  const isOver = left !== undefined && left < 0 && isOpen(item);
  const due =
    item.dueOn === undefined || left === undefined
      ? t('panel_no_date')
      : left === 0
        ? t('panel_due_today')
        : left === 1
          ? t('panel_due_tomorrow')
          : t('panel_due', { day: times.shortDay(item.dueOn) });
  return (
    <p class="facts">
      <span>
        <Name text={nameOf(item.owner)} most={30} />
      </span>
      <span aria-hidden="true">·</span>
      {isOver ? (
        <>
          <span title={times.dayOfYear(since)}>{t('panel_since', { day: times.shortDay(since) })}</span>
          <span class="over" title={item.dueOn === undefined ? undefined : times.dayOfYear(item.dueOn)}>
            <Sign name="s-risk" size="xs" />
            {t('panel_days_over', { count: -left })}
          </span>
        </>
      ) : (
        <span title={item.dueOn === undefined ? undefined : times.dayOfYear(item.dueOn)}>{due}</span>
      )}
    </p>
  );
}
