import type { OpportunityFacts } from '../opportunity';
import type { LocalDay } from '../time';
import { fieldChanges, scoreChanges, type ReviewChange } from './changes-since';
import type { Framework, FrameworkElement } from './framework';
import type { Decision, ElementScore, Review } from './review';
import { weakestFirst } from './weakest-first';

/** An element with what is known of it. */
export type ReviewedElement = FrameworkElement & Omit<ElementScore, 'element'>;

/** What a panel shows of the reviews of one deal. */
export interface DealReview {
  framework: string;
  /** All there are to choose from. */
  frameworks: { id: string; name: string }[];
  /** In the framework's own order. */
  elements: ReviewedElement[];
  /** Ids of the elements, the weakest first. */
  weakest: string[];
  /** The last review before today. */
  lastOn?: LocalDay;
  /** Since then. */
  changes: ReviewChange[];
  /** Today's, else the last one with its day. */
  decision?: Decision & { on: LocalDay };
}

/** What it is made from. */
export interface ReviewBasis {
  framework: Framework;
  frameworks: readonly Framework[];
  /** The latest, today's included. */
  latest: Review | undefined;
  /** The last before today. */
  before: Review | undefined;
  /** What the page said when that one ended. */
  factsBefore: OpportunityFacts | undefined;
  facts: OpportunityFacts;
}

export function dealReviewOf(basis: ReviewBasis): DealReview {
  const { framework, latest, before } = basis;
  const known = latest?.scores ?? [];
  const elements = framework.elements.map((element): ReviewedElement => {
    const { element: _, ...score } = known.find((each) => each.element === element.id) ?? { element: '' };
    return { ...element, ...score };
  });
  const order = elements.map(({ id }) => id);
  const decided = latest?.decision === undefined ? before : latest;
  return {
    framework: framework.id,
    frameworks: basis.frameworks.map(({ id, name }) => ({ id, name })),
    elements,
    weakest: weakestFirst(elements).map(({ id }) => id),
    ...(before === undefined ? {} : { lastOn: before.on }),
    changes:
      before === undefined
        ? []
        : [...fieldChanges(basis.factsBefore, basis.facts), ...scoreChanges(before.scores, known, order)],
    ...(decided?.decision === undefined ? {} : { decision: { ...decided.decision, on: decided.on } }),
  };
}
