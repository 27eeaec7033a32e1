import type { VNode } from 'preact';
import type { ActionItem } from '../../lib/domain/action-item';
import type { OpportunityBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Promises } from './open-items';
import { Said, here } from './said';
import { TetherQuestion } from './tether-question';

/** Promises on the deal, each asked about when its field changed; the seller's in two lanes. */
export function DealPromises({ brief, isSeller }: { brief: OpportunityBrief; isSeller: boolean }): VNode {
  const { t } = useWords();
  const { items, manager, tethers } = brief;
  const below = (item: ActionItem): VNode => <TetherQuestion item={item} tethers={tethers} />;
  const mine = items.filter(({ owner }) => owner === 'me');
  if (!isSeller || items.length === 0)
    return <Promises head={t('panel_promises_on_deal')} items={items} below={below} />;
  const theirs = items.filter((item) => !mine.includes(item));
  return (
    <>
      <Promises head={t('panel_i_promised')} items={mine} below={below} />
      {theirs.length > 0 && (
        <Promises
          head={
            <Said words={t('panel_they_promised', { name: here })} it={manager?.name ?? t('panel_someone')} most={40} />
          }
          items={theirs}
          below={below}
        />
      )}
    </>
  );
}
