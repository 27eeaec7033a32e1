import fc from 'fast-check';
import type { ActionItem } from '../../../lib/domain/action-item';
import type { Meeting, MeetingRecord } from '../../../lib/domain/meeting';
import type { Topic } from '../../../lib/domain/topic';
import type { Written } from './reference-scores';

const hour = 3_600_000;
const around = fc.integer({ min: -40, max: 60 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const isGone = fc.constantFrom({}, {}, {}, {}, { deletedAt: 1 });

const anyRecord = (meeting: Meeting): fc.Arbitrary<MeetingRecord[]> =>
  fc
    .record({
      purpose: fc.constantFrom('', ' ', 'Why', 'Why', 'Why', 'Why'),
      preparedAt: maybe(fc.integer({ min: -40, max: 3 })),
      landedAt: maybe(around),
      isNoActionNeeded: fc.boolean(),
      updatedAt: around,
      isThere: fc.constantFrom(true, true, true, false),
      gone: isGone,
    })
    .map(({ purpose, preparedAt, landedAt, isNoActionNeeded, updatedAt, isThere, gone }) =>
      isThere
        ? [
            {
              id: meeting.id,
              rhythm: meeting.rhythm,
              startAt: meeting.startAt,
              purpose,
              isNoActionNeeded,
              ...(preparedAt === undefined ? {} : { preparedAt: meeting.startAt + preparedAt * hour }),
              ...(landedAt === undefined ? {} : { landedAt: meeting.endAt + landedAt * hour }),
              createdAt: 0,
              updatedAt: meeting.endAt + updatedAt * hour,
              ...gone,
            },
          ]
        : [],
    );

const fromOf = (by: 'theirs' | 'bo' | 'me' | 'template', { personIds }: Meeting): Topic['from'] => {
  if (by === 'theirs') return { type: 'person', personId: personIds[0] ?? 'ana' };
  return by === 'bo' ? { type: 'person', personId: 'bo' } : { type: by };
};

const anyTopic = (meetings: Meeting[]): fc.Arbitrary<Topic> =>
  fc
    .record({
      meeting: fc.constantFrom(...meetings),
      isNamed: fc.boolean(),
      doneAt: maybe(around),
      by: fc.constantFrom(
        'theirs' as const,
        'theirs' as const,
        'theirs' as const,
        'bo' as const,
        'me' as const,
        'template' as const,
      ),
      createdAt: fc.integer({ min: -20, max: 10 }),
      gone: isGone,
    })
    .map(({ meeting, isNamed, doneAt, by, createdAt, gone }) => ({
      id: 't',
      rhythm: meeting.rhythm,
      ...(isNamed ? { occurrence: meeting.id } : {}),
      order: 0,
      title: 'Topic',
      prompts: [],
      lane: 'shared' as const,
      from: fromOf(by, meeting),
      ...(doneAt === undefined ? {} : { doneAt: meeting.startAt + doneAt * hour, doneIn: meeting.id }),
      createdAt: meeting.startAt + createdAt * hour,
      updatedAt: 0,
      ...gone,
    }));

const anyItem = (meetings: Meeting[]): fc.Arbitrary<ActionItem> =>
  fc
    .record({
      meeting: fc.constantFrom(...meetings),
      agreed: fc.option(fc.constantFrom(...meetings), { nil: undefined }),
      createdAt: around,
      disposition: fc.constantFrom('open' as const, 'done' as const, 'moved' as const, 'dropped' as const),
      settledAt: maybe(around),
      isSettledHere: fc.boolean(),
      dueOn: fc.constantFrom({}, { dueOn: '2026-11-30' }),
      gone: isGone,
    })
    .map(({ meeting, agreed, createdAt, disposition, settledAt, isSettledHere, dueOn, gone }) => ({
      id: 'i',
      rhythm: meeting.rhythm,
      text: 'Item',
      owner: 'me',
      disposition,
      ...dueOn,
      ...(agreed === undefined ? {} : { agreedIn: agreed.id }),
      ...(settledAt === undefined ? {} : { settledAt: meeting.startAt + settledAt * hour }),
      ...(isSettledHere ? { settledIn: meeting.id } : {}),
      createdAt: (agreed ?? meeting).endAt + createdAt * hour,
      updatedAt: 0,
      ...gone,
    }));

/** Records, topics and items around some meetings, on all sides of each limit. */
export const anyWritten = (meetings: Meeting[]): fc.Arbitrary<Written> =>
  meetings.length === 0
    ? fc.constant({ records: [], topics: [], items: [] })
    : fc.record({
        records: fc.tuple(...meetings.map(anyRecord)).map((rows) => rows.flat()),
        topics: fc.array(anyTopic(meetings), { maxLength: 4 }),
        items: fc.array(anyItem(meetings), { maxLength: 4 }),
      });
