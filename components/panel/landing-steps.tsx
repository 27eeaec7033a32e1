import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import type { StateSignName } from '../sign';
import { useWords } from '../words';
import { isSaid } from './item-row';

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
  const agreed = brief.items.filter((item) => item.agreedIn === brief.occurrence);
  const dated = agreed.filter(({ dueOn }) => dueOn !== undefined).length;
  const unsaid = unsaidOf(brief);
  const happened: Record<ReturnType<typeof wordOf>, [StateSignName, string, string]> = {
    held: ['s-held', 'st-held', t('panel_happened')],
    'no-show': ['s-noshow', 'st-missed', t('panel_no_show')],
    'not-held': ['s-missed', 'st-missed', t('panel_not_held')],
  };
  const steps: (false | [StateSignName, string, string])[] = [
    brief.record?.landedAt !== undefined && ['s-landed', 'st-held', t('panel_landed')],
    happened[wordOf(brief)],
    dated > 0
      ? ['s-held', 'st-held', t('panel_dated_items', { count: dated })]
      : brief.record?.isNoActionNeeded === true
        ? ['s-held', 'st-held', t('panel_no_action_needed')]
        : ['s-planned', 'st-planned', t('panel_dated_items', { count: dated })],
    unsaid > 0 && ['s-notlanded', 'st-due', t('panel_promises_to_say', { count: unsaid })],
  ];
  return (
    <ul class="steps lead-in" aria-label={t('panel_landing')}>
      {steps.map(
        (step) =>
          step && (
            <li key={step[2]}>
              <Sign name={step[0]} size="s" class={step[1]} />
              <span>{step[2]}</span>
            </li>
          ),
      )}
    </ul>
  );
}
