import type { Meeting, MeetingRecord } from '../../lib/domain/meeting.ts';
import { rhythmKey } from '../../lib/domain/rhythm.ts';
import type { Topic } from '../../lib/domain/topic.ts';
import { hourMs, type SampleClock } from './sample-clock.ts';
import type { PlannedMeeting } from './sample-observations.ts';
import { sampleRecord } from './sample-opportunity.ts';
import { personId } from './sample-people.ts';

const purposes = ['Unblock the one deal that matters', 'Look back at the visit', 'Plan the next two weeks'];
const shared = [
  'The line lead wants to see it run before he signs. Next: the test plan.',
  'Two new accounts are worth a call. Price is not the question, timing is.',
  'Visit went well. Fewer slides, more questions next time.',
];
const mine = ['Sounds tired; ask about the workload.', '', 'Ready for larger accounts next year.'];

/** Take-off and landing of what the user said was held: full notes for the last eight weeks, landings before. */
export const sampleRecords = (planned: readonly PlannedMeeting[], meetings: readonly Meeting[], now: number) => {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return planned.flatMap(({ occurrence, week, fate }, index): MeetingRecord[] => {
    const meeting = byId.get(occurrence);
    if (meeting === undefined || fate.word !== 'held' || meeting.endAt > now || index % 7 === 3) return [];
    const landedAt = Math.min(meeting.endAt + hourMs, now);
    const hasNotes = week > -9;
    const text = (texts: readonly string[]) => texts[index % texts.length] ?? '';
    const privateNote = text(mine);
    return [
      {
        id: occurrence,
        rhythm: meeting.rhythm,
        startAt: meeting.startAt,
        ...(hasNotes ? { purpose: text(purposes), sharedNote: text(shared), useful: 'useful' as const } : {}),
        ...(hasNotes && privateNote !== '' ? { privateNote } : {}),
        ...(index % 5 === 2 ? { isNoActionNeeded: true } : {}),
        ...(index % 4 === 1 ? {} : { landedAt }),
        preparedAt: meeting.startAt - 2 * hourMs,
        createdAt: meeting.startAt - 2 * hourMs,
        updatedAt: landedAt,
      },
    ];
  });
};

/** Ana's 1:1 of this week has an agenda, Dee's has none; the deal is taken to Friday's deal review. */
export function sampleTopics(clock: SampleClock, planned: readonly PlannedMeeting[]): Topic[] {
  const ofWeek = (base: string) => planned.find(({ series, week }) => week === 0 && series.base === base)?.occurrence;
  const times = { createdAt: clock.now - 26 * hourMs, updatedAt: clock.now - 26 * hourMs };
  const ana = {
    rhythm: rhythmKey({ type: 'person', kind: 'one-on-one', personId: personId('Ana') }),
    occurrence: ofWeek('sample1on1ana'),
  };
  const deal = { rhythm: rhythmKey({ type: 'team', kind: 'deal-review' }), occurrence: ofWeek('sampledeal') };
  const isOver = clock.now > clock.at(0, 4, '10:30');
  const topic = (
    { rhythm, occurrence }: { rhythm: string; occurrence: string | undefined },
    order: number,
    rest: Pick<Topic, 'title' | 'from'> & Partial<Topic>,
  ): Topic => ({
    id: `topic-${rhythm}-${order}`,
    rhythm,
    ...(occurrence === undefined ? {} : { occurrence }),
    order,
    prompts: [],
    lane: 'shared',
    ...times,
    ...rest,
  });
  const done =
    isOver && ana.occurrence !== undefined ? { doneAt: clock.at(0, 4, '10:25'), doneIn: ana.occurrence } : {};
  return [
    topic(ana, 0, {
      title: 'Fernhill: who signs?',
      minutes: 10,
      from: { type: 'person', personId: personId('Ana') },
      ...done,
    }),
    topic(ana, 1, { title: 'The visit of last week', minutes: 10, from: { type: 'me' }, ...done }),
    topic(ana, 2, { title: 'Holiday cover', minutes: 5, from: { type: 'me' } }),
    topic(deal, 0, {
      title: 'Fernhill Foods: plant rollout',
      minutes: 20,
      from: { type: 'opportunity', record: sampleRecord },
    }),
    topic(
      { rhythm: rhythmKey({ type: 'person', kind: 'one-on-one', personId: personId('Bo') }), occurrence: undefined },
      0,
      {
        title: 'What would make the forecast calmer?',
        from: { type: 'me' },
      },
    ),
  ];
}
