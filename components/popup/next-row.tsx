import { useWords } from '../words';
import { addDays } from '../../lib/domain/day-range';
import { isReady, type MeetingToday } from './meetings-today';
import { meetingName } from './meeting-words';
import type { NextAction, RiskReason } from './next-action';
import type { OutcomeRow } from './outcome-row';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { PresumedRows } from './presumed-rows';
import { RowButton, TodoRow } from './todo-row';

/** One line of "Next". */
export function NextRow(props: {
  action: NextAction;
  isFilled: boolean;
  /** There is no room for all that it would like to show. */
  isTight: boolean;
  onPick: (pick: Pick) => void;
}) {
  const { t } = useWords();
  const { model, actions } = usePopup();
  const { action, onPick } = props;
  switch (action.type) {
    case 'presumed':
      return <PresumedRows rows={action.rows} isFilled={props.isFilled} isTight={props.isTight} onPick={onPick} />;
    case 'risk':
      return <RiskRow row={action.row} why={action.why} />;
    case 'meeting':
      return <MeetingRow meeting={action.meeting} />;
    case 'items': {
      const { over, mineOver, oldestDays, mine, theirs } = action.due;
      const total = mine.length + theirs.length;
      return over > 0 ? (
        <TodoRow
          sign="s-risk"
          tone="st-due"
          text={t('popup_items_over', { count: over })}
          aside={t('popup_items_over_aside', { mine: mineOver, age: t('popup_days', { count: oldestDays }) })}
        >
          <RowButton label={t('popup_show')} onPress={() => onPick({ type: 'items' })} />
        </TodoRow>
      ) : (
        <TodoRow
          sign="s-planned"
          tone="st-planned"
          text={t('popup_items_due', { count: total })}
          aside={t('popup_items_due_aside', { mine: mine.length })}
        >
          <RowButton label={t('popup_show')} onPress={() => onPick({ type: 'items' })} />
        </TodoRow>
      );
    }
    case 'nothing-left':
      return <TodoRow sign="s-held" tone="st-held" text={t('popup_nothing_left')} />;
    case 'next-week':
      return (
        <TodoRow
          sign="s-planned"
          tone="st-planned"
          text={t('popup_next_week', { count: action.planned })}
          aside={action.withoutEvent > 0 ? t('popup_without_event', { count: action.withoutEvent }) : undefined}
        >
          <RowButton label={t('popup_look_ahead')} onPress={() => actions.showWeek(addDays(model.week.until, 1))} />
        </TodoRow>
      );
  }
}

function RiskRow({ row, why }: { row: OutcomeRow; why: RiskReason }) {
  const words = useWords();
  const { t } = words;
  const { actions, when, model } = usePopup();
  const name = meetingName(words, row.kind, row.name);
  // A slot without an event can be held until its period ends; inside this week that is a day to name.
  const isThisWeek = row.until <= model.week.until;
  const at = row.startAt === undefined ? '' : when.short(row.startAt);
  const aside = {
    'no-event': isThisWeek ? t('popup_risk_no_event') : t('popup_risk_no_event_until', { day: when.day(row.until) }),
    'moved-out': t('popup_risk_moved_out', { when: at }),
    declined: t('popup_risk_declined', { when: at, count: Math.max(1, row.declinedCount) }),
    gone: t('popup_risk_gone', { when: at }),
  }[why];
  const day =
    row.startAt === undefined ? undefined : model.days.find((one) => one.marks.some((mark) => mark.row === row));
  return (
    <TodoRow sign="s-risk" tone="st-due" text={name} aside={aside}>
      {why !== 'declined' ? (
        <RowButton label={t('popup_put_in')} about={name} onPress={() => actions.putIn(row)} />
      ) : (
        <RowButton label={t('popup_find_slot')} about={name} onPress={() => actions.openCalendar(day?.on)} />
      )}
    </TodoRow>
  );
}

function MeetingRow({ meeting }: { meeting: MeetingToday }) {
  const words = useWords();
  const { t } = words;
  const { actions, when, model, isReadOnly } = usePopup();
  const name = meetingName(words, meeting.kind, meeting.name);
  const isOn = meeting.startAt <= model.now;
  const aside = isOn ? t('popup_until', { when: when.time(meeting.endAt) }) : when.time(meeting.startAt);
  const state = isReady(meeting)
    ? t('popup_ready', { meeting: name })
    : !meeting.hasAgenda
      ? t('popup_no_agenda', { meeting: name })
      : !meeting.hasPurpose
        ? t('popup_no_purpose', { meeting: name })
        : t('popup_no_topic', { meeting: name, name: meeting.name ?? '' });
  const open = () => actions.openMeeting(meeting.occurrence);
  return (
    <TodoRow
      sign={isReady(meeting) ? 's-ready' : meeting.hasAgenda ? 's-ready' : 's-noagenda'}
      tone={isReady(meeting) ? 'st-held' : 'st-planned'}
      text={
        <button type="button" class="why quiet" onClick={open}>
          {state}
        </button>
      }
      aside={aside}
    >
      {meeting.hasAgenda || isReadOnly ? (
        <RowButton label={t('popup_open')} about={name} onPress={open} />
      ) : (
        <RowButton
          label={t('popup_use_template')}
          about={name}
          onPress={() => actions.useTemplate(meeting.occurrence)}
        />
      )}
    </TodoRow>
  );
}
