import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import type { SlotOutcome } from '../../../lib/domain/slot';
import type { Knowledge } from '../../../lib/domain/slot-state';
import { absence, anaSlot, at, hourMs, look, meeting, moved, person, week, word } from './sample-cadence';
import { gone, outcomeWith, tuesday, wednesday } from './sample-outcome';

describe('what a slot says beside its state', () => {
  it('names the meeting and where it was moved from', () => {
    const outcome = outcomeWith([moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'))]);
    expect(outcome).toMatchObject({
      occurrence: 'm-2026-11-19T15:00',
      startAt: at('2026-11-19T15:00'),
      endAt: at('2026-11-19T15:30'),
      movedFromAt: at('2026-11-16T10:00'),
      moves: 1,
    });
  });

  it('gives the reason of leave, and of the word', () => {
    expect(outcomeWith([], { absences: [absence('2026-11-16', '2026-11-20', { reason: 'holiday' })] }).reason).toBe(
      'holiday',
    );
    expect(outcomeWith([], { words: [word(anaSlot.id, 'excused', { reason: 'sick' })] }).reason).toBe('sick');
    expect(outcomeWith([], { words: [word(anaSlot.id, 'held', { reason: 'sick' })] }).reason).toBeUndefined();
  });

  it.each<[string, SlotOutcome['by'], Meeting, Partial<Knowledge>]>([
    ['I declined', 'manager', gone({ response: 'declined' }), {}],
    ['she declined', 'seller', gone({ declinedBy: ['ana'] }), {}],
    ['nobody is known to have declined', 'unknown', gone(), {}],
    [
      'I declined my own manager',
      'seller',
      gone({ response: 'declined' }),
      { people: [person('ana', { relation: 'manager' })] },
    ],
    [
      'my own manager declined',
      'manager',
      gone({ declinedBy: ['ana'] }),
      { people: [person('ana', { relation: 'manager' })] },
    ],
  ])('says who cancelled where %s: %s', (_name, by, one, known) => {
    expect(outcomeWith([one], known)).toMatchObject({ state: 'cancelled', by });
  });

  it('says when an unseen meeting was last seen, or the week looked at', () => {
    const monday = at('2026-11-16T08:00');
    expect(outcomeWith([meeting(tuesday, { lastSeenAt: monday })]).lastSeenAt).toBe(monday);
    expect(outcomeWith([], { coverage: [look(week, monday), look(week, wednesday)] }).lastSeenAt).toBe(wednesday);
    expect(outcomeWith([]).lastSeenAt).toBeUndefined();
  });

  it('flags a mixed meeting and one that a tool moved', () => {
    const one = moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'), { isMixed: true });
    const [move] = one.moves;
    const auto = { ...one, moves: move === undefined ? [] : [{ ...move, isAuto: true }] };
    expect(outcomeWith([auto]).flags).toEqual({ isMixed: true, isAutoMoved: true, isShortNotice: false });
  });

  it.each<[string, boolean, Meeting]>([
    ['it still stood 23 hours before', true, gone({ lastSeenAt: at(tuesday) - 23 * hourMs })],
    ['it was last seen 24 hours before', false, gone({ lastSeenAt: at(tuesday) - 24 * hourMs })],
    ['it was found gone late, but nobody looked in the days before', false, gone({ goneAt: at(tuesday) - hourMs })],
    ['it moved, having stood 2 hours before', true, moved(tuesday, '2026-11-19T10:00', at(tuesday) - 2 * hourMs)],
    [
      'it moved to next week, having stood 2 hours before',
      true,
      moved(tuesday, '2026-11-24T10:00', at(tuesday) - 2 * hourMs),
    ],
    ['it moved in good time', false, moved(tuesday, '2026-11-19T10:00', at(tuesday) - 30 * hourMs)],
    ['it stood at its end', false, meeting(tuesday)],
  ])('flags short notice only when it is proved: %s, so %s', (_name, isShortNotice, one) => {
    expect(outcomeWith([one]).flags.isShortNotice).toBe(isShortNotice);
  });

  it('takes another limit for short notice', () => {
    const one = gone({ lastSeenAt: at(tuesday) - 30 * hourMs });
    expect(outcomeWith([one], { shortNoticeHours: 48 }).flags.isShortNotice).toBe(true);
  });
});

describe("the user's word", () => {
  it('is found by the meeting when the commitment was edited since', () => {
    const said = word('old-line/ana/2026-11-16/0', 'no-show', { occurrence: `m-${tuesday}` });
    expect(outcomeWith([meeting(tuesday)], { words: [said] }).state).toBe('no-show');
  });

  it('of another person in the same meeting is not taken', () => {
    const said = word('line/bo/2026-11-16/0', 'no-show', { occurrence: `m-${tuesday}` });
    expect(outcomeWith([meeting(tuesday, { personIds: ['ana', 'bo'] })], { words: [said] }).state).toBe(
      'held-presumed',
    );
  });

  it('that was taken back is forgotten', () => {
    const said = word(anaSlot.id, 'no-show', { deletedAt: 5 });
    expect(outcomeWith([meeting(tuesday)], { words: [said] }).state).toBe('held-presumed');
  });
});
