import { isOpen, type ActionItem } from '../action-item';
import type { OpportunityFacts } from '../opportunity';
import type { LocalDay } from '../time';
import type { ElementScore } from './review';

/** What a seller had better mend before the review. */
export type Missing =
  /** Its field is drawn on the page and empty. */
  | { type: 'next-step' }
  /** The deal is open and its close date lies before today. */
  | { type: 'close-date-past'; on: LocalDay }
  /** Elements of the framework that nobody scored. */
  | { type: 'blank'; count: number }
  /** My promises on this deal that are over their day. */
  | { type: 'late'; count: number };

/** Only what was looked for and seen: what a page did not show is not said to be missing. */
export function missingOf(deal: {
  facts: OpportunityFacts;
  closeOn: LocalDay | undefined;
  elements: readonly Pick<ElementScore, 'score'>[];
  items: readonly ActionItem[];
  today: LocalDay;
}): Missing[] {
  const { facts, closeOn, today } = deal;
  const blank = deal.elements.filter(({ score }) => score === undefined).length;
  const late = deal.items.filter(
    (item) => isOpen(item) && item.owner === 'me' && item.dueOn !== undefined && item.dueOn < today,
  ).length;
  const isPast = facts.outcome === undefined && closeOn !== undefined && closeOn < today;
  return [
    ...(facts.nextStep === '' && facts.outcome === undefined ? [{ type: 'next-step' } as const] : []),
    ...(isPast ? [{ type: 'close-date-past', on: closeOn } as const] : []),
    ...(late > 0 ? [{ type: 'late', count: late } as const] : []),
    ...(blank > 0 ? [{ type: 'blank', count: blank } as const] : []),
  ];
}
