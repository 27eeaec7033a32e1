import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { isSaid } from './item-row';
import { Steps } from './steps';

/** The user's word, or what is presumed until there is one. */
export const wordOf = (brief: MeetingBrief): 'held' | 'no-show' | 'not-held' => {
  if (brief.state === 'no-show') return 'no-show';
  return brief.state === 'not-held' || brief.state === 'cancelled' ? 'not-held' : 'held';
};

/** Promises of before that have no word yet. */
export const unsaidOf = (brief: MeetingBrief): number =>
  brief.items.filter((item) => item.agreedIn !== brief.occurrence && !isSaid(item, brief.occurrence)).length;

/** The state of the landing in small facts: happened, dated items, promises to say. */
export function LandingSteps({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { record, items, occurrence } = brief;
  const dated = items.filter((item) => item.agreedIn === occurrence && item.dueOn !== undefined).length;
  const unsaid = unsaidOf(brief);
  const isDone = dated === 0 && record?.isNoActionNeeded === true;
  const happened = {
    held: ['s-held', t('panel_happened')],
    'no-show': ['s-noshow', t('panel_no_show')],
    'not-held': ['s-missed', t('panel_not_held')],
  } as const;
  return (
    <Steps
      label={t('panel_landing')}
      steps={[
        record?.landedAt !== undefined && ['s-landed', t('panel_landed')],
        happened[wordOf(brief)],
        [
          dated > 0 || isDone ? 's-held' : 's-planned',
          isDone ? t('panel_no_action_needed') : t('panel_dated_items', { count: dated }),
        ],
        unsaid > 0 && ['s-notlanded', t('panel_promises_to_say', { count: unsaid })],
      ]}
    />
  );
}
