import type { Word } from '../../lib/domain/cadence';
import type { Meeting } from '../../lib/domain/meeting';
import { Joined, type Choice } from '../panel/joined';
import { meetingName, meetingOfPerson } from '../popup/meeting-words';
import { outcomeReason } from '../popup/outcome-reason';
import type { OutcomeRow } from '../popup/outcome-row';
import { stateLook } from '../popup/state-look';
import { Sign, type SignName } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { sayDue } from './item-words';
import type { OpenPromise } from './promise-ages';

/** One slot: what it is, when it stood, why it counts as it does, and the user's word on it. */
export function SlotLine({ row }: { row: OutcomeRow }) {
  const words = useWords();
  const { when, model, isReadOnly } = useBoard();
  const { name, tone } = stateLook(row);
  const period = words.t('board_between', { from: when.day(row.from), until: when.day(row.until) });
  return (
    <li class="drill-line">
      <Sign name={name} class={tone} />
      <span>
        <MeetingLink occurrence={row.occurrence}>{meetingName(words, row.kind, row.name)}</MeetingLink>{' '}
        <span class="ink-3">{row.startAt === undefined ? period : when.full(row.startAt)}</span>
        <span class="meta">{outcomeReason(words, row, when, model.role)}</span>
      </span>
      {isReadOnly || row.state === 'upcoming' ? <span /> : <SayWord row={row} />}
    </li>
  );
}

/** A meeting that was held, and promised by nothing. */
export const ExtraLine = ({ meeting }: { meeting: Meeting }) => (
  <PlainMeeting meeting={meeting} sign="s-adhoc" tone="st-held" why={useWords().t('popup_ad_hoc_why')} />
);

/** A meeting as it stands on the calendar. */
export function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const { when } = useBoard();
  const length = Math.round((meeting.endAt - meeting.startAt) / 60_000);
  const why = t('board_stands', { minutes: length, when: when.short(meeting.lastSeenAt) });
  return <PlainMeeting meeting={meeting} sign="u-calendar" tone="ink-2" why={why} />;
}

function PlainMeeting(props: { meeting: Meeting; sign: SignName; tone: string; why: string }) {
  const words = useWords();
  const { when, model } = useBoard();
  const { meeting } = props;
  const names = meeting.personIds.flatMap((id) => model.names.get(id) ?? []);
  const name = names.length > 0 ? new Intl.ListFormat(words.locale).format(names) : undefined;
  return (
    <li class="drill-line">
      <Sign name={props.sign} class={props.tone} />
      <span>
        <MeetingLink occurrence={meeting.id}>{meetingName(words, meeting.kind, name)}</MeetingLink>{' '}
        <span class="ink-3">{when.full(meeting.startAt)}</span>
        <span class="meta">{props.why}</span>
      </span>
      <span />
    </li>
  );
}

/** An open promise: who, what, by when, since when. */
export function PromiseLine({ promise }: { promise: OpenPromise }) {
  const words = useWords();
  const { t } = words;
  const { when } = useBoard();
  const isOver = promise.daysOver > 0;
  return (
    <li class="drill-line">
      <Sign name={isOver ? 's-risk' : 's-planned'} class={isOver ? 'st-due' : 'st-planned'} />
      <span>
        {promise.text}
        <span class="meta">
          {t('board_promise_line', {
            name: promise.ownerId === undefined ? t('board_you') : (promise.ownerName ?? t('popup_someone')),
            due: sayDue(words, promise, when),
            age: t('board_made', { count: promise.days }),
          })}
        </span>
      </span>
      <span />
    </li>
  );
}

function MeetingLink({ occurrence, children }: { occurrence: string | undefined; children: string }) {
  const { actions } = useBoard();
  if (occurrence === undefined) return <b>{children}</b>;
  return (
    <button type="button" class="why" onClick={() => actions.openMeeting(occurrence)}>
      {children}
    </button>
  );
}

type Answer = Extract<Word, 'held' | 'not-held' | 'excused'>;

/** Held, not held or excused, by the user's word. Pressing what was said takes it back. */
function SayWord({ row }: { row: OutcomeRow }) {
  const words = useWords();
  const { t } = words;
  const { actions } = useBoard();
  const choices: Choice<Answer>[] = [
    { key: 'held', label: t('popup_say_held'), bare: 's-held', tone: 'st-held' },
    { key: 'not-held', label: t('popup_say_not_held'), bare: 's-missed', tone: 'st-missed' },
    { key: 'excused', label: t('popup_say_excused'), bare: 's-excused', tone: 'st-excused' },
  ];
  const chosen = row.isSaid ? choices.find(({ key }) => key === row.state)?.key : undefined;
  const { slotId, occurrence } = row;
  return (
    <Joined
      label={meetingOfPerson(words, row.kind, row.name)}
      as="press"
      class="small"
      choices={choices}
      chosen={chosen}
      onChoose={(word) =>
        word === chosen
          ? actions.takeBack(slotId)
          : actions.say({ slotId, word, ...(occurrence === undefined ? {} : { occurrence }) })
      }
    />
  );
}
