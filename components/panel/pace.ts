import type { Topic } from '../../lib/domain/topic';
import type { Instant } from '../../lib/domain/time';
import { minutesOf } from './times';

/** How a running meeting goes against its plan. */
export interface Pace {
  /** The first topic that is not ticked. */
  topic?: Topic;
  /** Minutes that it has had: since the start or the last tick. */
  topicMinutes: number;
  /** Minutes since the start. */
  elapsed: number;
  /** Minutes behind the plan; absent when nothing is ticked, as then nobody keeps count. */
  behind?: number;
}

/** Works out the pace from the ticks alone. */
export function paceOf(topics: readonly Topic[], startAt: Instant, now: Instant): Pace {
  const topic = topics.find(({ doneAt }) => doneAt === undefined);
  const ticks = topics.flatMap(({ doneAt }) => (doneAt === undefined || doneAt < startAt ? [] : [doneAt]));
  const elapsed = minutesOf(now - startAt);
  const planned = topics
    .filter((each) => each.doneAt !== undefined || each === topic)
    .reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  return {
    ...(topic === undefined ? {} : { topic }),
    topicMinutes: minutesOf(now - Math.max(startAt, ...ticks)),
    elapsed,
    ...(ticks.length === 0 ? {} : { behind: Math.max(0, elapsed - planned) }),
  };
}
