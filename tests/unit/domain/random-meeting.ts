import fc from 'fast-check';
import type { Meeting } from '../../../lib/domain/meeting';
import { meeting } from './sample-cadence';

const hour = 3_600_000;
export const who = fc.constantFrom('ana', 'bo', 'ana', 'bo', 'max');

type Move = Meeting['moves'][number];

/** Where it stood before, if it was moved: once, or there and back. */
function movesOf(
  startAt: number,
  places: number[],
  told: { lead: number; stood: number | undefined; isAuto: boolean },
) {
  const all = [...places, startAt];
  return places.flatMap((fromAt, index): Move[] => {
    const toAt = all[index + 1] ?? startAt;
    const seenAt = fromAt - told.lead * hour;
    const stoodAt = told.stood === undefined ? undefined : seenAt - told.stood * hour;
    return fromAt === toAt
      ? []
      : [
          {
            seenAt,
            fromAt,
            toAt,
            ...(stoodAt === undefined ? {} : { stoodAt }),
            ...(told.isAuto ? { isAuto: true } : {}),
          },
        ];
  });
}

const anyMeeting = (index: number, beganAt: number, days: number): fc.Arbitrary<Meeting> => {
  const anyStart = fc.integer({ min: -5 * 48, max: (days + 5) * 48 }).map((half) => beganAt + (half * hour) / 2);
  return fc
    .record({
      kind: fc.constantFrom('one-on-one' as const, 'one-on-one' as const, 'pipeline-review' as const),
      personIds: fc.oneof(
        { weight: 4, arbitrary: who.map((id) => [id]) },
        fc.constantFrom<string[]>([], ['ana', 'bo'], ['bo', 'max']),
      ),
      withTeam: fc.constantFrom(false, false, false, true),
      startAt: anyStart,
      places: fc.oneof(
        { weight: 3, arbitrary: fc.constant<number[]>([]) },
        fc.array(anyStart, { minLength: 1, maxLength: 2 }),
      ),
      isBack: fc.constantFrom(false, false, true),
      told: fc.record({
        lead: fc.integer({ min: -10, max: 60 }),
        stood: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
        isAuto: fc.boolean(),
      }),
      seenBefore: fc.integer({ min: 1, max: 168 }),
      seenAfter: fc.integer({ min: -60, max: 40 }),
      isNeverSeen: fc.constantFrom(false, false, false, false, true),
      isStanding: fc.constantFrom(true, true, false),
      isCancelled: fc.constantFrom(false, false, true),
      isMixed: fc.boolean(),
      response: fc.constantFrom('accepted' as const, 'accepted' as const, 'unknown' as const, 'declined' as const),
      declinedBy: fc.constantFrom<string[]>([], [], [], ['ana'], ['bo'], ['ana', 'bo'], ['max']),
    })
    .map(({ startAt, places, isBack, told, seenBefore, seenAfter, isNeverSeen, isStanding, isCancelled, ...rest }) => {
      const stood = places.length > 0 && isBack ? [startAt, ...places] : places;
      return meeting('', {
        ...rest,
        id: `m${index}`,
        startAt,
        firstStartAt: stood[0] ?? startAt,
        firstSeenAt: startAt - seenBefore * hour,
        lastSeenAt: isNeverSeen ? 0 : startAt + hour / 2 + seenAfter * hour,
        isStanding: isStanding && !isCancelled,
        isCancelled,
        moves: movesOf(startAt, stood, told),
      });
    });
};

/** Up to seven meetings `m0`, `m1` … in the days given and a little around them, in any condition. */
export const anyMeetings = (beganAt: number, days: number): fc.Arbitrary<Meeting[]> =>
  fc
    .integer({ min: 0, max: 7 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyMeeting(index, beganAt, days))));
