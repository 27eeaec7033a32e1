import { useState } from 'preact/hooks';
import { mostCaptured } from '../../lib/domain/captured-text';
import type { CapturePlace } from '../../lib/domain/capture-place';
import { addDays } from '../../lib/domain/day-range';
import { kindName } from '../kind-words';
import { useWords, type Words } from '../words';
import type { CapturedItem, CaptureModel } from './capture-model';

/** "Now: 1:1 with Ana", "1:1 with Ana, Thu 15:40", "Ana", "Team". */
function placeName({ t, locale }: Words, place: CapturePlace, { people, zone }: CaptureModel): string {
  const person = people.find(({ id }) => id === place.personId)?.name;
  if (place.startAt === undefined) return person ?? t('capture_team');
  const kind = kindName(t, place.kind);
  const meeting = person === undefined ? kind : t('notice_meeting_with', { kind, name: person });
  if (place.isRunning) return t('capture_now', { meeting });
  const format = { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: zone } as const;
  return t('capture_meeting_at', { meeting, when: new Intl.DateTimeFormat(locale, format).format(place.startAt) });
}

/** One action item: what, with whom, whose, by when. Everything is filled in; Enter keeps it, Esc leaves. */
export function CaptureForm(props: {
  model: CaptureModel;
  text: string;
  /** Nothing was kept: why, as words. */
  trouble?: string;
  onKeep: (item: CapturedItem) => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { model, trouble, onKeep, onLeave } = props;
  const [text, setText] = useState(props.text);
  const [placeId, setPlaceId] = useState(model.places[0]?.id);
  const [owner, setOwner] = useState('me');
  const [dueOn, setDueOn] = useState(addDays(model.today, 7));
  const place = model.places.find(({ id }) => id === placeId) ?? model.places[0];
  const person = model.people.find(({ id }) => id === place?.personId);
  const option = (one: CapturePlace) => (
    <option key={one.id} value={one.id}>
      {placeName(words, one, model)}
    </option>
  );
  const meetings = model.places.filter(({ startAt }) => startAt !== undefined);
  const others = model.places.filter(({ startAt }) => startAt === undefined);
  return (
    <main class="capture cx">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (place === undefined || text.trim() === '') return;
          const whose = person === undefined ? 'me' : owner;
          onKeep({ text: text.trim(), place, owner: whose, ...(dueOn === '' ? {} : { dueOn }) });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          // A text of one line: Enter keeps it, as everywhere that an item is written.
          if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
      >
        <h1>{t('capture_title')}</h1>
        {trouble !== undefined && (
          <p class="notice due" role="alert">
            {trouble}
          </p>
        )}
        <label class="labelled">
          {t('capture_text')}
          <textarea
            class="field"
            rows={3}
            maxLength={mostCaptured}
            value={text}
            autofocus
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="labelled">
          {t('capture_place')}
          <select class="field" value={place?.id ?? ''} onChange={(event) => setPlaceId(event.currentTarget.value)}>
            {meetings.length > 0 && <optgroup label={t('capture_meetings')}>{meetings.map(option)}</optgroup>}
            <optgroup label={t('capture_people')}>{others.map(option)}</optgroup>
          </select>
        </label>
        <div class="capture-row">
          <label class="labelled">
            {t('capture_owner')}
            <select
              class="field"
              value={person === undefined ? 'me' : owner}
              onChange={(event) => setOwner(event.currentTarget.value)}
            >
              <option value="me">{t('capture_me')}</option>
              {person !== undefined && <option value={person.id}>{person.name}</option>}
            </select>
          </label>
          <label class="labelled">
            {t('capture_due')}
            <input class="field" type="date" value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
          </label>
        </div>
        <div class="capture-foot">
          <button type="submit" class="btn primary" disabled={text.trim() === ''}>
            {t('capture_keep')}
          </button>
          <button type="button" class="btn" onClick={onLeave}>
            {t('capture_leave')}
          </button>
        </div>
      </form>
    </main>
  );
}
