import type { VNode } from 'preact';
import { isOpen } from '../../lib/domain/action-item';
import type { Brief } from '../../lib/domain/brief';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { MeetingTitle } from './meeting-title';
import { usePanel } from './panel-context';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { phaseOf } from './phase';
import { Name } from './said';

/** The one fact that matters most now: not landed, landed, promises over their day, a deal's first trip, ready or not. */
function useFact(brief: Brief): [SignName, string] | undefined {
  const { t } = useWords();
  const { now, today } = usePanel();
  if (!('items' in brief)) return undefined;
  const phase = brief.type === 'meeting' ? phaseOf(brief, now) : undefined;
  if (phase === 'after') return ['s-notlanded', t('panel_not_landed')];
  if (phase === 'landed') return ['s-landed', t('panel_landed')];
  const count = brief.items.filter((item) => isOpen(item) && item.dueOn !== undefined && item.dueOn < today).length;
  if (count > 0) return ['s-risk', t('panel_over', { count })];
  if (brief.type !== 'meeting') return brief.history?.trips.map((trip): [SignName, string] => ['s-risk', trip])[0];
  return brief.record?.preparedAt === undefined ? ['s-noagenda', t('panel_not_ready')] : ['s-ready', t('panel_ready')];
}

/** Folded: the sign, the name and one fact. */
export function Pill({ brief, onUnfold }: { brief: Brief; onUnfold: () => void }): VNode {
  const { t } = useWords();
  const fact = useFact(brief);
  const [sign, name]: [SignName, VNode | string] =
    brief.type === 'meeting'
      ? [kindSign(brief.kind), <MeetingTitle key="title" brief={brief} />]
      : brief.type === 'opportunity'
        ? ['k-deal-review', <Name key="name" text={brief.facts.name ?? t('panel_opportunity')} most={28} />]
        : ['u-info', t('panel_ask')];
  return (
    <button type="button" class="pill" aria-expanded={false} onClick={onUnfold}>
      <Sign name={sign} size="m" />
      <span class="name">{name}</span>
      {fact && (
        <>
          <span class="bar" />
          <span class={fact[0] === 's-risk' ? 'over' : 'fact ink-2'}>
            <Sign name={fact[0]} size="s" />
            {fact[1]}
          </span>
        </>
      )}
    </button>
  );
}
