import type { VNode } from 'preact';
import type { Topic } from '../../lib/domain/topic';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { Name, Said, here } from './said';
import { useOwnerName } from './who';

/** Whose topic it is, when it is not the template's; the private lane says so with a lock. */
export function TopicFrom({ topic }: { topic: Topic }): VNode | null {
  const { t } = useWords();
  const nameOf = useOwnerName();
  if (topic.lane === 'private') {
    return (
      <span class="from">
        <Sign name="u-lock" size="xs" />
        {t('panel_only_you')}
      </span>
    );
  }
  if (topic.from.type === 'person') {
    const name = <Name text={nameOf(topic.from.personId)} most={30} />;
    return (
      <span class="from">
        <Sign name="u-people" size="xs" />
        <span>
          <Said words={t('panel_their_topic', { name: here })} it={name} />
        </span>
      </span>
    );
  }
  if (topic.from.type === 'opportunity') {
    return (
      <span class="from">
        <Sign name="k-deal-review" size="xs" />
        {t('panel_from_deal')}
      </span>
    );
  }
  return null;
}
