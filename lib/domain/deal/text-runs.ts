import type { OpportunityFacts, Snapshot } from '../opportunity';
import type { Instant } from '../time';

/** Looks at one record that are at most this far apart are one visit. */
export const visitGapMs = 10 * 60_000;

/** A text that a page showed from some visit on, until another took its place. */
export interface TextRun {
  text: string;
  /** When it was first seen. It may have stood there before: nobody looked. */
  fromAt: Instant;
  /** The languages of the pages that showed it; a page that named none is `undefined`. */
  locales: (string | undefined)[];
}

type TextField = 'stage' | 'amount' | 'closeDate' | 'nextStep';

/**
 * What a field said over time, oldest first. A page that did not say it changes nothing. What came and went within one
 * visit is left out, and so is what came up in the middle of a visit and was gone at the next: a form's value that
 * nobody saved (forms of Dynamics, Odoo and Tryton always edit). At least what is left did happen.
 * @param snapshots Of one record, oldest first.
 * @param visitedAt When visits began, as far as known, in order.
 */
export function textRuns(
  snapshots: readonly Snapshot[],
  field: TextField,
  visitedAt: readonly Instant[] = [],
): TextRun[] {
  const runs: TextRun[] = [];
  for (const { facts, seenAt } of snapshots) {
    const text = facts[field];
    if (text === undefined) continue;
    const last = runs.at(-1);
    // The first value seen is where the story starts, whatever happens to it in that visit.
    if (runs.length > 1 && last?.text !== text && last !== undefined && isOneVisit(last.fromAt, seenAt, visitedAt)) {
      runs.pop();
    }
    const before = runs.at(-1);
    if (before?.text !== text) runs.push({ text, fromAt: seenAt, locales: [facts.locale] });
    else if (!before.locales.includes(facts.locale)) before.locales.push(facts.locale);
  }
  return withoutUnsaved(runs, visitedAt);
}

/** Whether no visit began after one look until another. Before visits were noted, the gap between looks says it. */
function isOneVisit(one: Instant, other: Instant, visitedAt: readonly Instant[]): boolean {
  const first = visitedAt[0];
  if (first === undefined || one < first) return other - one <= visitGapMs;
  return !visitedAt.some((at) => one < at && at <= other);
}

function withoutUnsaved(runs: readonly TextRun[], visitedAt: readonly Instant[]): TextRun[] {
  const begins = new Set(visitedAt);
  const first = visitedAt[0] ?? Infinity;
  const kept: TextRun[] = [];
  for (const [index, run] of runs.entries()) {
    const [before, next] = [kept.at(-1), runs[index + 1]];
    if (before?.text === run.text) continue;
    const isUnsaved =
      before !== undefined &&
      next?.text === before.text &&
      run.fromAt > first &&
      !begins.has(run.fromAt) &&
      begins.has(next.fromAt) &&
      !visitedAt.some((at) => run.fromAt < at && at < next.fromAt);
    if (!isUnsaved) kept.push(run);
  }
  return kept;
}

/** The facts as last said, each by the last page that said it; and whether the deal is still open. */
export function lastFacts(snapshots: readonly Snapshot[]): Partial<OpportunityFacts> {
  let known: Partial<OpportunityFacts> = {};
  for (const { facts } of snapshots) {
    // A page shows won and lost, but not that it was taken back: another stage says that.
    const isReopened = facts.outcome === undefined && facts.stage !== undefined && facts.stage !== known.stage;
    const { outcome, ...rest } = known;
    known = { ...rest, ...(isReopened || outcome === undefined ? {} : { outcome }), ...facts };
  }
  return known;
}
