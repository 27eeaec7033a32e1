import { describe, expect, it } from 'vitest';
import { joinReplaced } from '../../../lib/domain/replaced-meeting';
import { at, meeting } from './sample-cadence';
import { gone, outcomeWith } from './sample-outcome';

const anew = (more: Parameters<typeof meeting>[1] = {}) =>
  meeting('2026-11-19T15:00', { id: 'anew', firstSeenAt: at('2026-11-16T10:00'), ...more });

describe('a meeting that was made anew, or split off its series', () => {
  it('is held, moved: it stands elsewhere in the week than the one that went', () => {
    expect(outcomeWith([gone(), anew()])).toMatchObject({
      state: 'held-moved',
      occurrence: 'anew',
      replaced: gone().id,
      moves: 1,
      movedFromAt: at('2026-11-17T10:00'),
    });
  });

  it('at the very same time it is held, and was not moved', () => {
    const same = anew({ startAt: at('2026-11-17T10:00'), firstStartAt: at('2026-11-17T10:00') });
    expect(
      outcomeWith([gone(), { ...same, endAt: at('2026-11-17T10:30'), lastSeenAt: at('2026-11-17T11:00') }]),
    ).toMatchObject({
      state: 'held-presumed',
      replaced: gone().id,
    });
  });

  it('is at short notice when the one that went still stood less than a day before its start', () => {
    const late = gone({ lastSeenAt: at('2026-11-16T18:00') });
    const outcome = outcomeWith([late, anew({ firstSeenAt: at('2026-11-17T09:00') })]);
    expect(outcome.flags.isShortNotice).toBe(true);
  });

  it.each([
    ['one that stood beside it', gone(), anew({ firstSeenAt: at('2026-11-12T10:00') })],
    ['one of the week before', gone({ startAt: at('2026-11-12T10:00'), firstStartAt: at('2026-11-12T10:00') }), anew()],
    ['one that was never seen standing', gone({ lastSeenAt: 0 }), anew()],
    ['one with someone else', gone({ personIds: ['bo'] }), anew()],
  ])('takes the place of no other: %s', (_, went, came) => {
    expect(outcomeWith([went, came])).toMatchObject({ state: 'held-presumed', occurrence: 'anew' });
    expect(outcomeWith([went, came])).not.toHaveProperty('replaced');
  });

  it('goes on in the ledger of the one that went, which knows what took its place', () => {
    const went = gone({ displacedBy: 'external' });
    expect(joinReplaced(anew(), went).moves).toEqual([
      {
        seenAt: at('2026-11-16T10:00'),
        fromAt: went.startAt,
        toAt: at('2026-11-19T15:00'),
        stoodAt: went.lastSeenAt,
        displacedBy: 'external',
      },
    ]);
  });
});
