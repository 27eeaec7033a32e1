import { describe, expect, it } from 'vitest';
import { assignMeetings } from '../../../lib/domain/assign-meetings';
import type { SlotWord } from '../../../lib/domain/cadence';
import type { Meeting } from '../../../lib/domain/meeting';
import type { Slot } from '../../../lib/domain/slot';
import { slotWordsOf } from '../../../lib/domain/slot-words';
import { slotsOf } from '../../../lib/domain/slots';
import { at, commitment, meeting, moved, people, week, word, zone } from './sample-cadence';

const now = at('2026-11-30T12:00');
const twoWeeks = { from: '2026-11-16', until: '2026-11-29' };
const slotsFor = (...commitments: Parameters<typeof slotsOf>[0]): Slot[] =>
  slotsOf(commitments, people, week, { weekStart: 1 });

/** Slot id without the commitment → meeting id and how. */
function assigned(
  slots: Slot[],
  meetings: Meeting[],
  words: SlotWord[] = [],
): { given: Record<string, string>; extra: string[] } {
  const { bySlotId, extra } = assignMeetings(slots, meetings, { now, zone, words: slotWordsOf(words) });
  return {
    given: Object.fromEntries(
      [...bySlotId].map(
        ([
          id,
          {
            meeting: { id: who },
            as,
          },
        ]) => [id, as === 'fills' ? who : `left: ${who}`],
      ),
    ),
    extra: extra.map(({ id }) => id),
  };
}

describe('assignMeetings', () => {
  const weekly = commitment('w');

  it('gives a slot the first of two meetings; the other is extra', () => {
    const both = [meeting('2026-11-19T10:00'), meeting('2026-11-17T10:00')];
    const expected = { given: { 'w/ana/2026-11-16/0': 'm-2026-11-17T10:00' }, extra: ['m-2026-11-19T10:00'] };
    expect(assigned(slotsFor(weekly), both)).toEqual(expected);
    expect(assigned(slotsFor(weekly), both.toReversed())).toEqual(expected);
  });

  it('prefers a meeting that stood at its end to an earlier one that is gone, declined or was not seen', () => {
    const later = meeting('2026-11-19T10:00');
    for (const more of [{ isStanding: false, lastSeenAt: 1 }, { response: 'declined' as const }, { lastSeenAt: 1 }]) {
      expect(assigned(slotsFor(weekly), [meeting('2026-11-17T10:00', more), later]).given).toEqual({
        'w/ana/2026-11-16/0': later.id,
      });
    }
  });

  it('leaves the meeting of which the user spoke in its slot', () => {
    const later = meeting('2026-11-19T10:00');
    const said = word('w/ana/2026-11-16/0', 'no-show', { occurrence: later.id });
    expect(assigned(slotsFor(weekly), [meeting('2026-11-17T10:00'), later], [said]).given).toEqual({
      'w/ana/2026-11-16/0': later.id,
    });
  });

  it('numbers two a week by the time of their meetings', () => {
    const twice = commitment('t', { frequency: { times: 2, every: 1, unit: 'week' } });
    const unseen = meeting('2026-11-17T10:00', { lastSeenAt: 1 });
    expect(assigned(slotsFor(twice), [meeting('2026-11-19T10:00'), unseen]).given).toEqual({
      't/ana/2026-11-16/0': 'm-2026-11-17T10:00',
      't/ana/2026-11-16/1': 'm-2026-11-19T10:00',
    });
  });

  it('marks the week that a meeting left, and calls it extra in the later week, also when that has no other', () => {
    const slots = slotsOf([weekly], people, twoWeeks, { weekStart: 1 });
    const left = moved('2026-11-17T10:00', '2026-11-25T10:00', at('2026-11-16T10:00'));
    expect(assigned(slots, [left, meeting('2026-11-24T10:00')])).toEqual({
      given: { 'w/ana/2026-11-16/0': `left: ${left.id}`, 'w/ana/2026-11-23/0': 'm-2026-11-24T10:00' },
      extra: [left.id],
    });
    expect(assigned(slots, [left])).toEqual({ given: { 'w/ana/2026-11-16/0': `left: ${left.id}` }, extra: [left.id] });
  });

  it('does not call a move out of the week a move out of the fortnight', () => {
    const fortnight = commitment('f', { frequency: { times: 1, every: 2, unit: 'week' }, validFrom: '2026-11-16' });
    const one = moved('2026-11-17T10:00', '2026-11-25T10:00', at('2026-11-16T10:00'));
    expect(assigned(slotsFor(fortnight), [one])).toEqual({ given: { 'f/ana/2026-11-16/0': one.id }, extra: [] });
  });

  it('fills the week into which a meeting was drawn forward', () => {
    const slots = slotsOf([weekly], people, twoWeeks, { weekStart: 1 });
    const forward = moved('2026-11-24T10:00', '2026-11-20T10:00', at('2026-11-16T10:00'));
    expect(assigned(slots, [forward])).toEqual({ given: { 'w/ana/2026-11-16/0': forward.id }, extra: [] });
  });

  it('lets a meeting fill one of two lines of the same kind and person, that which ends first', () => {
    const quarterly = commitment('q', { frequency: { times: 1, every: 1, unit: 'quarter' } });
    expect(assigned(slotsFor(quarterly, weekly), [meeting('2026-11-17T10:00')]).given).toEqual({
      'w/ana/2026-11-16/0': 'm-2026-11-17T10:00',
    });
  });

  describe('with several people', () => {
    const each = commitment('e', { kind: 'pipeline-review', with: { type: 'each-report' } });
    const team = commitment('t', { kind: 'pipeline-review', with: { type: 'team' } });
    const pod = meeting('2026-11-17T10:00', { kind: 'pipeline-review', personIds: ['ana', 'bo'] });
    const whole = meeting('2026-11-18T10:00', {
      kind: 'pipeline-review',
      personIds: ['ana', 'bo', 'cy', 'dee'],
      withTeam: true,
    });

    it('serves each of two reports when it is promised to each', () => {
      expect(assigned(slotsFor(each, team), [pod])).toEqual({
        given: { 'e/ana/2026-11-16/0': pod.id, 'e/bo/2026-11-16/0': pod.id },
        extra: [],
      });
    });

    it('serves the team when it is promised to the team only', () => {
      expect(assigned(slotsFor(team), [pod]).given).toEqual({ 't/team/2026-11-16/0': pod.id });
    });

    it('with the whole team serves the team alone, where both are promised', () => {
      expect(assigned(slotsFor(each, team), [whole]).given).toEqual({ 't/team/2026-11-16/0': whole.id });
    });

    it('with the whole team serves everyone, where it is promised to each only', () => {
      expect(Object.keys(assigned(slotsFor(each), [whole]).given)).toHaveLength(4);
    });

    it('of which only the title was seen serves the team, when it is no 1:1', () => {
      const titled = meeting('2026-11-17T10:00', { kind: 'pipeline-review', personIds: [] });
      expect(assigned(slotsFor(team), [titled]).given).toEqual({ 't/team/2026-11-16/0': titled.id });
      expect(assigned(slotsFor(each), [titled]).given).toEqual({});
      const bare = meeting('2026-11-17T10:00', { kind: 'one-on-one', personIds: [] });
      const teamOneOnOne = commitment('o', { kind: 'one-on-one', with: { type: 'team' } });
      expect(assigned(slotsFor(teamOneOnOne), [bare]).given).toEqual({});
    });

    it('never lets a meeting with one person serve the team', () => {
      const one = meeting('2026-11-17T10:00', { kind: 'pipeline-review' });
      expect(assigned(slotsFor(team), [one])).toEqual({ given: {}, extra: [one.id] });
    });
  });
});
