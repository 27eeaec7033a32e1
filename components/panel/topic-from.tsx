import type { ComponentChildren, VNode } from 'preact';
import type { Topic } from '../../lib/domain/topic';
import { Sign } from './panel-sign';
import type { SignName } from './panel-sign';
import { useWords } from '../words';
import { Said, here } from './said';
import { useOwnerName } from './who';

/**
 * Whose topic it is, when it is not the template's; the private lane says so with a lock. Only their first has prompts:
 * those of the place that the template keeps for it.
 */
export function TopicFrom({ topic: { lane, from, prompts } }: { topic: Topic }): VNode | null {
  const { t } = useWords();
  const nameOf = useOwnerName();
  const said: [SignName, ComponentChildren] | null =
    lane === 'private'
      ? ['u-lock', t('panel_only_you')]
      : from.type === 'person'
        ? [
            'u-people',
            <Said
              key="first"
              words={t(prompts.length > 0 ? 'panel_their_first' : 'panel_their_topic', { name: here })}
              it={nameOf(from.personId)}
              most={30}
            />,
          ]
        : from.type === 'opportunity'
          ? ['k-deal-review', t('panel_from_deal')]
          : null;
  return (
    said && (
      <span class="from">
        <Sign name={said[0]} size="xs" />
        <span>{said[1]}</span>
      </span>
    )
  );
}
