import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { Pace } from './pace';
import { usePanel } from './panel-context';
import { Name, Said, here } from './said';
import { TimeBar } from './time-bar';

/** Minutes of the planned ones, and whether that is in time. */
export function Elapsed({ brief, pace }: { brief: MeetingBrief; pace: Pace }): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const minutes = <b>{t('panel_min', { count: pace.elapsed })}</b>;
  const standing =
    pace.behind === undefined
      ? ''
      : pace.behind > 0
        ? `, ${t('panel_min_over', { count: pace.behind })}`
        : `, ${t('panel_on_time')}`;
  return (
    <>
      <div class="elapsed">
        <span>
          <Said words={t('panel_of_minutes', { minutes: here, planned: brief.agenda.minutes })} it={minutes} />
          {standing}
        </span>
        {brief.endAt !== undefined && <span>{t('panel_ends', { time: times.clock(brief.endAt) })}</span>}
      </div>
      <div class="lead-in">
        <TimeBar
          topics={brief.agenda.topics}
          now={pace.topic?.id}
          share={pace.topicMinutes / Math.max(1, pace.topic?.minutes ?? 1)}
        />
      </div>
    </>
  );
}

/** One sentence with a way out, once per topic, when it has had more than its time. */
export function Nudge({ brief, pace }: { brief: MeetingBrief; pace: Pace }): VNode | null {
  const { t } = useWords();
  const { actions, drafts, setDraft, save, say } = usePanel();
  const { topic } = pace;
  if (topic?.minutes === undefined || pace.topicMinutes <= topic.minutes) return null;
  const seen = `nudged:${topic.id}`;
  if (drafts[seen] !== undefined) return null;
  const stay = (): void => setDraft(seen, 'yes');
  const goOnNextTime = async (): Promise<void> => {
    const { title, lane } = topic;
    const isAdded = await save({ type: 'topic.add', id: actions.newId(), rhythm: brief.rhythm, title, lane });
    if (!isAdded) return;
    await save({ type: 'topic.remove', id: topic.id, occurrence: brief.occurrence });
    say(t('panel_topic_added_next'));
  };
  return (
    <div class="notices">
      <div class="notice">
        <Sign name="u-park" />
        <p>
          <b>
            <Said
              words={t('panel_topic_has_had', { count: pace.topicMinutes, topic: here })}
              it={<Name text={topic.title} most={40} />}
            />
          </b>{' '}
          {t('panel_topic_planned', { count: topic.minutes })}
        </p>
        <div class="row">
          {topic.from.type !== 'template' && (
            <button type="button" class="btn small line" onClick={() => void goOnNextTime()}>
              {t('panel_go_on_next_time')}
            </button>
          )}
          <button type="button" class="btn small" onClick={stay}>
            {t('panel_stay_with_it')}
          </button>
        </div>
      </div>
    </div>
  );
}
