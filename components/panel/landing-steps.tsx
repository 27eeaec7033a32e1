import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
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
  const happened: Record<ReturnType<typeof wordOf>, [SignName, string]> = {
    held: ['s-held', t('panel_happened')],
    'no-show': ['s-noshow', t('panel_no_show')],
    'not-held': ['s-missed', t('panel_not_held')],
  };
  const steps: (false | [SignName, string])[] = [
    brief.record?.landedAt !== undefined && ['s-landed', t('panel_landed')],
    happened[wordOf(brief)],
    dated > 0
      ? ['s-held', t('panel_dated_items', { count: dated })]
      : brief.record?.isNoActionNeeded === true
        ? ['s-held', t('panel_no_action_needed')]
        : ['s-planned', t('panel_dated_items', { count: dated })],
    unsaid > 0 && ['s-notlanded', t('panel_promises_to_say', { count: unsaid })],
  ];
  return (
    <ul class="steps lead-in" aria-label={t('panel_landing')}>
      {steps.map(
        (step) =>
          step && (
            <li key={step[1]}>
              <Sign name={step[0]} size="s" />
              <span>{step[1]}</span>
            </li>
          ),
      )}
    </ul>
  );
}
