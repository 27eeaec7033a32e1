import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Notice } from './notice';
import type { Pace } from './pace';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Said, here } from './said';
import { TimeBar } from './time-bar';

/** Minutes of the planned ones, and whether that is in time. */
export function Elapsed({ brief, pace }: { brief: MeetingBrief; pace: Pace }): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const { behind, topic } = pace;
  const minutes = <b>{t('panel_min', { count: pace.elapsed })}</b>;
  return (
    <>
      <div class="elapsed">
        <span>
          <Said words={t('panel_of_minutes', { minutes: here, planned: brief.agenda.minutes })} it={minutes} />
          {behind !== undefined && `, ${behind > 0 ? t('panel_min_over', { count: behind }) : t('panel_on_time')}`}
        </span>
        {brief.endAt !== undefined && <span class="end">{t('panel_ends', { time: times.clock(brief.endAt) })}</span>}
      </div>
      <div class="lead-in">
        <TimeBar topics={brief.agenda.topics} now={topic?.id} share={pace.topicMinutes / (topic?.minutes || 1)} />
      </div>
    </>
  );
}

/** One sentence with a way out, once per topic, when it has had more than its time. */
export function Nudge({ brief, pace }: { brief: MeetingBrief; pace: Pace }): VNode | null {
  const { t } = useWords();
  const { actions, drafts, setDraft, save } = usePanel();
  const { topic, topicMinutes } = pace;
  if (topic?.minutes === undefined || topicMinutes <= topic.minutes) return null;
  const seen = `nudged:${topic.id}`;
  if (drafts[seen] !== undefined) return null;
  const goOnNextTime = async (): Promise<void> => {
    const { id, title, lane } = topic;
    const isKept = await save({ type: 'topic.add', id: actions.newId(), rhythm: brief.rhythm, title, lane });
    if (isKept) await save({ type: 'topic.remove', id, occurrence: brief.occurrence }, t('panel_topic_added_next'));
  };
  return (
    <Notice
      sign="u-park"
      head={<Said words={t('panel_topic_has_had', { count: topicMinutes, topic: here })} it={topic.title} most={40} />}
      text={t('panel_topic_planned', { count: topic.minutes })}
      row={
        <>
          {topic.from.type !== 'template' && (
            <Press onPress={() => void goOnNextTime()}>{t('panel_go_on_next_time')}</Press>
          )}
          <Press class="small" onPress={() => setDraft(seen, 'yes')}>
            {t('panel_stay_with_it')}
          </Press>
        </>
      }
    />
  );
}
