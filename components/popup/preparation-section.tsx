import { useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { ItemLine } from './items-pane';
import { meetingName } from './meeting-words';
import type { Preparation } from './preparation';
import { usePopup } from './popup-context';

/** What a seller brings to the next meeting with their manager. */
export function PreparationSection({ preparation }: { preparation: Preparation }) {
  const words = useWords();
  const { t } = words;
  const { actions, when, model, isReadOnly } = usePopup();
  const { manager, meeting, topics, deals } = preparation;
  if (manager === undefined) {
    return (
      <section class="pop-sec prepare">
        <h2>{t('popup_no_manager')}</h2>
        <p class="meta">{t('popup_no_manager_why')}</p>
        <button type="button" class="btn small line" onClick={() => actions.openSettings('team')}>
          {t('popup_name_manager')}
        </button>
      </section>
    );
  }
  if (meeting === undefined) {
    return (
      <section class="pop-sec prepare">
        <h2>{t('popup_no_meeting_seen', { name: manager.name })}</h2>
        <p class="meta">{t('popup_no_meeting_seen_why')}</p>
        <button type="button" class="btn small line" onClick={() => actions.openCalendar()}>
          {t('popup_open_calendar')}
        </button>
      </section>
    );
  }
  const { mine } = model.due;
  return (
    <section class="pop-sec prepare">
      <h2>
        <button type="button" class="why quiet" onClick={() => actions.openMeeting(meeting.occurrence)}>
          {meetingName(words, meeting.kind, manager.name)}
        </button>
        <span class="ink-3" title={when.full(meeting.startAt)}>
          {when.short(meeting.startAt)}
        </span>
      </h2>
      <h3>{t('popup_my_topics')}</h3>
      {topics.length === 0 && <p class="meta">{t('popup_no_topics')}</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} class="todo">
            <Sign name="u-note" class="ink-3" />
            <span>{topic.title}</span>
            {topic.isMine && !isReadOnly ? (
              <button
                type="button"
                class="btn icon small"
                aria-label={t('popup_remove_topic', { title: topic.title })}
                title={t('popup_remove_topic', { title: topic.title })}
                onClick={() => actions.removeTopic(topic.id)}
              >
                <Sign name="u-close" size="s" />
              </button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <AddTopic
          onAdd={(title) => actions.addTopic({ rhythm: meeting.rhythm, occurrence: meeting.occurrence, title })}
        />
      )}
      {mine.length > 0 && <h3>{t('popup_my_promises')}</h3>}
      <ul>
        {mine.map((item) => (
          <ItemLine key={item.id} item={item} isNameKnown={item.name === manager.name} />
        ))}
      </ul>
      {deals.length > 0 && <h3>{t('popup_deals')}</h3>}
      <ul>
        {deals.map((deal) => (
          <li key={deal.id} class="todo">
            <Sign name="k-deal-review" class="ink-2" />
            <span>
              <bdi>{deal.title}</bdi>
            </span>
            <span />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddTopic({ onAdd }: { onAdd: (title: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const title = text.trim();
  return (
    <form
      class="add-topic"
      onSubmit={(event) => {
        event.preventDefault();
        if (title === '') return;
        onAdd(title);
        setText('');
      }}
    >
      <input
        class="field"
        aria-label={t('popup_add_topic')}
        placeholder={t('popup_add_topic')}
        maxLength={200}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="btn small line" disabled={title === ''}>
        {t('popup_add')}
      </button>
    </form>
  );
}
