import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherenceBy, adherenceOf } from '../../../lib/domain/adherence';
import { carriedOf, landedOf, onSlotOf, preparedOf, shortNoticeOf } from '../../../lib/domain/meeting-scores';
import { slotStates } from '../../../lib/domain/slot';
import { evidenceOf, outcomesOf } from '../../../lib/domain/slot-state';
import { slotsOf } from '../../../lib/domain/slots';
import { anyHistory } from './random-history';
import { anyWritten } from './random-writings';
import { referenceCounts, referenceOutcomes, type PlainOutcome } from './reference-adherence';
import { referenceCarried, referenceScores } from './reference-scores';

/** Histories per seed; four seeds together are compared in the "at least 10,000". */
const runs = 2_500;
const seeds = [20_261_122, 7, 1_999, 424_242];

const anyCase = anyHistory.chain((history) => anyWritten(history.meetings).map((written) => ({ history, written })));

/** What is compared of one slot. */
const plain = ({ slot, state, meeting, isShortNotice, isMixed, isAutoMoved, isAtRisk }: PlainOutcome) => ({
  id: slot.id,
  state,
  occurrence: meeting?.id,
  flags: { isMixed, isAutoMoved, isShortNotice },
  isAtRisk,
});

const countBy = (outcomes: PlainOutcome[], keyOf: (one: PlainOutcome) => string): Record<string, unknown> =>
  Object.fromEntries([...Map.groupBy(outcomes, keyOf)].map(([key, own]) => [key, referenceCounts(own)]));

describe('the engine', () => {
  const met = new Set<string>();
  let compared = 0;

  it.each(seeds)(`agrees with the plain reference on every state and score of ${runs} histories, seed %i`, (seed) => {
    fc.assert(
      fc.property(anyCase, ({ history, written }) => {
        const { commitments, people, range, meetings } = history;
        const slots = slotsOf(commitments, people, range, history);
        const { outcomes } = outcomesOf(slots, meetings, evidenceOf(history));
        const expected = referenceOutcomes(history);
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

        expect(
          outcomes
            .map(({ slot, state, occurrence, flags, isAtRisk }) => ({
              id: slot.id,
              state,
              occurrence,
              flags,
              isAtRisk,
            }))
            .toSorted(byId),
        ).toEqual(expected.map(plain).toSorted(byId));
        expect(adherenceOf(outcomes)).toMatchObject(referenceCounts(expected));
        expect(
          Object.fromEntries(
            adherenceBy(outcomes, ({ slot }) => `${slot.kind} ${slot.personId}`).map((one) => [one.key, one.adherence]),
          ),
        ).toMatchObject(countBy(expected, ({ slot }) => `${slot.kind} ${slot.personId}`));

        const managers = ['max'];
        const asPair = ({ count, of }: { count: number; of: number }): [number, number] => [count, of];
        expect({
          onSlot: asPair(onSlotOf(outcomes)),
          shortNotice: asPair(shortNoticeOf(outcomes)),
          prepared: asPair(preparedOf(outcomes, written, new Set(managers))),
          landed: asPair(landedOf(outcomes, written)),
        }).toEqual(referenceScores(expected, written, managers));
        for (const meeting of meetings)
          expect(asPair(carriedOf(meeting, written.items))).toEqual(referenceCarried(meeting, written.items));

        for (const { state } of outcomes) met.add(state);
        compared += 1;
      }),
      { numRuns: runs, seed },
    );
  });

  it('was compared on at least 10,000 histories, with every state among them', () => {
    expect(compared).toBeGreaterThanOrEqual(10_000);
    expect([...met].toSorted()).toEqual([...slotStates].toSorted());
  });
});
