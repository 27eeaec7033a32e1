import { Sign } from '../sign';
import { useWords } from '../words';
import { meetingOfPerson } from './meeting-words';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { stateLook } from './state-look';
import { spreadMarks, type StripDay } from './week-strip-day';

/** What the popup leaves for the strip: 380 less its padding and borders, in px. */
const stripWidth = 346;
const gap = 4;

/** The week with each slot where it stands in its day, and now. Time runs from left to right in every language. */
export function WeekStrip({ onPick }: { onPick: (pick: Pick) => void }) {
  const { t } = useWords();
  const { model } = usePopup();
  const width = (stripWidth - gap * (model.days.length - 1)) / model.days.length;
  return (
    <ol class="strip" dir="ltr" aria-label={t('popup_the_week')} style={{ '--days': String(model.days.length) }}>
      {model.days.map((day) => (
        <StripBox key={day.on} day={day} width={width} onPick={onPick} />
      ))}
    </ol>
  );
}

function StripBox({ day, width, onPick }: { day: StripDay; width: number; onPick: (pick: Pick) => void }) {
  const words = useWords();
  const { when } = usePopup();
  const lefts = spreadMarks(
    day.marks.map((mark) => mark.place),
    width,
  );
  const said = day.marks.map(({ row }) =>
    words.t('popup_meeting_state', {
      meeting: meetingOfPerson(words, row.kind, row.name),
      state: words.t(stateLook(row).word),
    }),
  );
  const label = [when.day(day.on), ...(said.length > 0 ? said : [words.t('popup_nothing_on_day')])].join(
    words.t('popup_semicolon'),
  );
  return (
    <li class={day.isToday ? 'today' : undefined} aria-current={day.isToday ? 'date' : undefined}>
      <button
        type="button"
        class="day"
        aria-label={label}
        title={label}
        onClick={() => onPick({ type: 'day', on: day.on })}
      >
        {day.marks.map(({ row }, index) => (
          <span key={row.slotId} class="mark" style={{ left: `${(lefts[index] ?? 0).toFixed(1)}px` }}>
            <Sign name={stateLook(row).name} class={stateLook(row).tone} />
          </span>
        ))}
        {day.nowPlace !== undefined && (
          <span class="now" style={{ left: `${(day.nowPlace * (width - 5)).toFixed(1)}px` }} />
        )}
      </button>
      <p class="micro when" aria-hidden="true">
        {when.weekday(day.on)}
      </p>
    </li>
  );
}
