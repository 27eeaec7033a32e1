import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Topic } from '../../lib/domain/topic';
import { useWords } from '../words';
import { AddTopic } from './add-topic';
import type { Pace } from './pace';
import { Paged } from './paged';
import type { Phase } from './phase';
import { isSellerSide } from './phase';
import { PreWork } from './pre-work';
import { Purpose } from './purpose';
import { Section } from './section';
import { TimeBar } from './time-bar';
import { TopicRow } from './topic-row';
import { useTopicMoves } from './use-topic-moves';

/** Which topic shows its prompts: the one in hand, else the longest; a look at the first for the take-off. */
function promptsShown(topic: Topic, topics: readonly Topic[], phase: Phase, now: string | undefined): number {
  if (phase === 'running') return topic.id === now ? 3 : 0;
  if (phase !== 'before') return 0;
  const longest = topics.reduce<Topic | undefined>(
    (most, each) => ((each.minutes ?? 0) > (most?.minutes ?? 0) ? each : most),
    undefined,
  );
  return topic === longest ? 3 : topic === topics[0] ? 1 : 0;
}

/** The agenda of one meeting. On the seller's side their own topics come first, ranked. */
export function Agenda({ brief, phase, pace }: { brief: MeetingBrief; phase: Phase; pace?: Pace | undefined }): VNode {
  const { t } = useWords();
  const { topics, minutes } = brief.agenda;
  const { list, move, drag } = useTopicMoves(brief);
  const now = phase === 'running' ? pace?.topic?.id : undefined;
  const row = (topic: Topic, rank?: number): VNode => (
    <TopicRow
      key={topic.id}
      brief={brief}
      topic={topic}
      rank={rank}
      isNow={topic.id === now}
      hadMinutes={topic.id === now ? pace?.topicMinutes : undefined}
      promptCount={promptsShown(topic, topics, phase, now)}
      onMove={move}
      drag={drag}
    />
  );
  const mine = isSellerSide(brief) ? topics.filter(({ from }) => from.type === 'me') : [];
  const rest = topics.filter((topic) => !mine.includes(topic));
  const planned = topics.reduce((sum, topic) => sum + (topic.minutes ?? 0), 0) || minutes;
  const end =
    phase === 'running'
      ? t('panel_done_of', { done: topics.filter(({ doneAt }) => doneAt !== undefined).length, of: topics.length })
      : t('panel_min', { count: planned });
  return (
    <div ref={list}>
      {isSellerSide(brief) && (
        <Section head={t('panel_my_topics')} end={t('panel_ranked')}>
          {mine.length === 0 ? <p class="meta">{t('panel_my_topics_empty')}</p> : null}
          <Paged rows={mine} row={(topic, index) => row(topic, index + 1)} />
          <AddTopic brief={brief} phase={phase} field="topic:mine" />
        </Section>
      )}
      <Section head={t('panel_agenda')} end={end}>
        <Purpose brief={brief} />
        {phase !== 'running' && topics.length > 0 && <TimeBar topics={topics} />}
        {topics.length === 0 && <p class="meta">{t('panel_agenda_empty')}</p>}
        <Paged rows={rest} row={(topic) => row(topic)} />
        {!isSellerSide(brief) && <AddTopic brief={brief} phase={phase} field="topic:new" />}
        {phase === 'before' && brief.agenda.preWork.length > 0 && <PreWork lines={brief.agenda.preWork} />}
      </Section>
    </div>
  );
}
