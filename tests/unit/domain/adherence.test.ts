import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adherenceBy,
  adherenceByCommitment,
  adherenceByKind,
  adherenceByPerson,
  adherenceOf,
} from '../../../lib/domain/adherence';
import { matrixOf } from '../../../lib/domain/matrix';
import { evidenceOf, outcomesOf } from '../../../lib/domain/slot-state';
import { slotStates, type Adherence, type SlotOutcome, type SlotState } from '../../../lib/domain/slot';
import { slotsOf } from '../../../lib/domain/slots';
import { anyHistory } from './random-history';
import type { History } from './reference-slots';
import { anaSlot, people, person } from './sample-cadence';

const outcome = (state: SlotState, more: Partial<SlotOutcome> = {}): SlotOutcome => ({
  slot: anaSlot,
  state,
  flags: { isMixed: false, isAutoMoved: false, isShortNotice: false },
  isAtRisk: false,
  ...more,
});

function outcomesIn(history: History): SlotOutcome[] {
  const slots = slotsOf(history.commitments, history.people, history.range, history);
  return outcomesOf(slots, history.meetings, evidenceOf(history)).outcomes;
}

describe('adherenceOf', () => {
  it('counts held of due and all that was left out', () => {
    const held: SlotState[] = ['held', 'held', 'held-presumed', 'held-moved'];
    const missed: SlotState[] = ['no-show', 'not-held', 'moved-out', 'cancelled', 'not-scheduled'];
    const out: SlotState[] = ['excused', 'unseen', 'upcoming', 'upcoming'];
    const outcomes = [...held, ...missed, ...out].map((state) => outcome(state));
    expect(adherenceOf([...outcomes, outcome('upcoming', { isAtRisk: true })], 2)).toEqual({
      planned: 14,
      due: 9,
      held: 4,
      presumed: 1,
      moved: 1,
      upcoming: 3,
      excused: 1,
      unseen: 1,
      atRisk: 1,
      adHoc: 2,
    });
  });

  it('is all zero for no slots', () => {
    expect(Object.values(adherenceOf([])).every((count) => count === 0)).toBe(true);
  });

  it('keeps due = planned − upcoming − excused − unseen and held ≤ due, with each slot in one known state', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const outcomes = outcomesIn(history);
        const { planned, due, held, presumed, moved, upcoming, excused, unseen, atRisk } = adherenceOf(outcomes);
        expect(outcomes.map(({ slot }) => slot.id)).toHaveLength(new Set(outcomes.map(({ slot }) => slot.id)).size);
        expect(planned).toBe(outcomes.length);
        expect(outcomes.every(({ state }) => slotStates.includes(state))).toBe(true);
        expect(due).toBe(planned - upcoming - excused - unseen);
        expect(held).toBeLessThanOrEqual(due);
        expect(presumed + moved).toBeLessThanOrEqual(held);
        expect(atRisk).toBeLessThanOrEqual(upcoming);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which meetings, words, leave and looks are given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { meetings, words, coverage } = history;
        const turned = {
          ...history,
          meetings: meetings.toReversed(),
          words: words.toReversed(),
          coverage: coverage.toReversed(),
        };
        expect(outcomesIn(turned)).toEqual(outcomesIn(history));
      }),
    );
  });

  it('gives outcomes that survive JSON', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const outcomes = outcomesIn(history);
        expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes);
      }),
    );
  });
});

describe('groups', () => {
  const sum = (parts: readonly Adherence[]): Record<string, number> => {
    const total: Record<string, number> = { ...adherenceOf([]) };
    for (const part of parts)
      for (const [name, count] of Object.entries(part)) total[name] = (total[name] ?? 0) + count;
    return total;
  };

  it('add up to the whole, by commitment, person, kind and any key, and in the matrix', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.constantFrom(0, 1, 2), { minLength: 6, maxLength: 6 }), (history, marks) => {
        const outcomes = outcomesIn(history).map((one, index) => ({
          ...one,
          slot: {
            ...one.slot,
            kind: marks[index % 6] === 0 ? ('coaching' as const) : one.slot.kind,
            commitmentId: `c${marks[index % 6]}`,
          },
        }));
        const whole = { ...adherenceOf(outcomes) };
        const { kinds, rows } = matrixOf(outcomes, people);
        const groupings = [
          ...[adherenceByCommitment, adherenceByPerson, adherenceByKind].map((group) => group(outcomes)),
          adherenceBy(outcomes, ({ state }) => state),
        ];
        for (const groups of groupings) expect(sum(groups.map(({ adherence }) => adherence))).toEqual(whole);
        expect(sum(rows.map(({ adherence }) => adherence))).toEqual(whole);
        expect(sum(rows.flatMap(({ cells }) => cells.map(({ adherence }) => adherence)))).toEqual(whole);
        expect(rows.every(({ cells }) => cells.length === kinds.length)).toBe(true);
      }),
    );
  });
});

describe('matrixOf', () => {
  it('has people in the given order, then the team, and kinds in the order of the week', () => {
    const slot = (personId: string | undefined, kind: SlotOutcome['slot']['kind']): SlotOutcome => {
      const { personId: _ana, ...rest } = anaSlot;
      return outcome('held', { slot: { ...rest, kind, ...(personId === undefined ? {} : { personId }) } });
    };
    const { kinds, rows } = matrixOf(
      [slot(undefined, 'team-meeting'), slot('ana', 'own:standup'), slot('bo', 'coaching'), slot('bo', 'one-on-one')],
      [person('bo'), person('ana'), person('cy')],
    );
    expect(kinds).toEqual(['one-on-one', 'coaching', 'team-meeting', 'own:standup']);
    expect(rows.map(({ personId, cells }) => [personId, cells.map(({ outcomes }) => outcomes.length)])).toEqual([
      ['bo', [1, 1, 0, 0]],
      ['ana', [0, 0, 0, 1]],
      [undefined, [0, 0, 1, 0]],
    ]);
  });
});
