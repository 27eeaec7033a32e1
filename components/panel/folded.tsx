import type { ComponentChildren, VNode } from 'preact';
import { isOpen } from '../../lib/domain/action-item';
import type { ActionItem } from '../../lib/domain/action-item';
import type { Brief, MeetingBrief } from '../../lib/domain/brief';
import { Sign } from '../sign';
import type { SignName } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import type { Words } from '../words';
import { MeetingTitle } from './meeting-title';
import { usePanel } from './panel-context';
import { phaseOf } from './phase';
import { Name } from './said';

function Fact({ sign, tone, children }: { sign: SignName; tone: string; children: string }): VNode {
  return (
    <>
      <span class="bar" />
      <span class={tone === 'st-due' && sign === 's-risk' ? 'fact ink-due' : 'fact ink-2'}>
        <Sign name={sign} size="s" class={tone} />
        {children}
      </span>
    </>
  );
}

function Over({ items }: { items: readonly ActionItem[] }): VNode | null {
  const { t } = useWords();
  const { today } = usePanel();
  const over = items.filter((item) => isOpen(item) && item.dueOn !== undefined && item.dueOn < today).length;
  if (over === 0) return null;
  return (
    <Fact sign="s-risk" tone="st-due">
      {t('panel_over', { count: over })}
    </Fact>
  );
}

/** The one fact that matters most now. */
function MeetingFact({ brief }: { brief: MeetingBrief }): VNode | null {
  const { t } = useWords();
  const { now, today } = usePanel();
  const phase = phaseOf(brief, now);
  if (phase === 'after') {
    return (
      <Fact sign="s-notlanded" tone="st-due">
        {t('panel_not_landed')}
      </Fact>
    );
  }
  if (phase === 'landed') {
    return (
      <Fact sign="s-landed" tone="st-held">
        {t('panel_landed')}
      </Fact>
    );
  }
  if (brief.items.some((item) => isOpen(item) && item.dueOn !== undefined && item.dueOn < today)) {
    return <Over items={brief.items} />;
  }
  const isReady = brief.record?.preparedAt !== undefined;
  return (
    <Fact sign={isReady ? 's-ready' : 's-noagenda'} tone={isReady ? 'st-held' : 'st-planned'}>
      {t(isReady ? 'panel_ready' : 'panel_not_ready')}
    </Fact>
  );
}

const pillOf = (
  brief: Exclude<Brief, { type: 'not-ours' }>,
  t: Words['t'],
): { sign: SignName; name: ComponentChildren; fact?: VNode } => {
  switch (brief.type) {
    case 'meeting':
      return { sign: kindSign(brief.kind), name: <MeetingTitle brief={brief} />, fact: <MeetingFact brief={brief} /> };
    case 'opportunity':
      return {
        sign: 'k-deal-review',
        name: <Name text={brief.facts.name ?? t('panel_opportunity')} most={28} />,
        fact: <Over items={brief.items} />,
      };
    case 'ask':
      return { sign: 'u-info', name: t('panel_ask') };
  }
};

/** Kind, with whom, and one fact; for an event that is not ours, a question and nothing else. */
export function Folded({ brief, onUnfold }: { brief: Brief; onUnfold: () => void }): VNode {
  const { t } = useWords();
  const { setDraft } = usePanel();
  if (brief.type === 'not-ours') {
    return (
      <button type="button" class="pill ghost" onClick={() => setDraft('asking', 'yes')}>
        <Sign name="u-plus" />
        {t('panel_is_it_yours')}
      </button>
    );
  }
  const pill = pillOf(brief, t);
  return (
    <button type="button" class="pill" aria-expanded={false} onClick={onUnfold}>
      <Sign name={pill.sign} size="m" />
      <span>{pill.name}</span>
      {pill.fact}
    </button>
  );
}
