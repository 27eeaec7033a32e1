import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { compareCadence, type CadenceDifference } from '../../lib/domain/cadence-file/compare-cadence';
import type { Policy } from '../../lib/domain/policy';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { useWords } from '../words';
import { DifferenceList } from './difference-list';
import type { ShareFacts } from './share-facts';
import type { ShareStore } from './share-store';

/** What the organisation suggests and is otherwise here. Nothing when all of it is so. */
export function PolicyBox(props: { policy: Policy; facts: ShareFacts; store: ShareStore }): VNode | null {
  const { t } = useWords();
  const say = useSay();
  const saving = useSave();
  const { policy, facts, store } = props;
  const { practice, now, today } = facts;
  const { cadence, organisation } = policy;
  const differences = useMemo(() => compareCadence(practice, cadence, { now, today }), [practice, cadence, now, today]);
  if (differences.every(({ change }) => change === 'only-here' || change === 'nobody')) return null;
  const take = (accepted: CadenceDifference[]) =>
    saving.save(async () => {
      const undo = await store.takeIn(cadence, accepted);
      say(t('share_taken', { count: accepted.length }), undo);
    });
  return (
    <section class="set-card share-file" id="policy" aria-labelledby="share-policy">
      <div>
        <h2 id="share-policy">
          {organisation === '' ? t('share_policy') : t('share_policy_of', { name: organisation })}
        </h2>
        <p class="meta">{t('share_policy_about')}</p>
      </div>
      <DifferenceList
        differences={differences}
        names={new Map(practice.people.map(({ id, name }) => [id, name]))}
        onTake={(accepted) => void take(accepted)}
      />
      <NotSaved saving={saving} />
    </section>
  );
}
