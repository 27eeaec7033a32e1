import type { VNode } from 'preact';
import type { Topic } from '../../lib/domain/topic';

/** Planned minutes as lengths, what is done filled; the numbers stand in the rows beside it. */
export function TimeBar({
  topics,
  now,
  share,
}: {
  topics: readonly Topic[];
  now?: string | undefined;
  share?: number;
}): VNode {
  return (
    <div class="timebar" aria-hidden="true">
      {topics.slice(0, 60).map((topic) => (
        <i
          key={topic.id}
          class={topic.doneAt === undefined ? '' : 'done'}
          style={`flex:${Math.max(1, topic.minutes ?? 1)}`}
        >
          {topic.id === now && <b style={`inline-size:${Math.round(Math.min(1, share ?? 0) * 100)}%`} />}
        </i>
      ))}
    </div>
  );
}
