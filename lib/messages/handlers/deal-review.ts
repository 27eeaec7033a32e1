import { factsAt } from '../../domain/review/facts-at';
import { dealReviewOf, type DealReview } from '../../domain/review/deal-review';
import { frameworkOf, frameworksIn } from '../../domain/review/framework-of';
import type { FrameworkTexts } from '../../domain/review/framework-texts';
import type { OpportunityFacts, Snapshot } from '../../domain/opportunity';
import type { Settings } from '../../domain/settings';
import type { LocalDay } from '../../domain/time';
import { listFrameworks } from '../../store/frameworks';
import { lastReviewOf } from '../../store/reviews';
import type { HandlerContext } from './edit-context';

/** The words of the shipped frameworks, in the language of agendas. Not inside a transaction: it may read a file. */
async function frameworkTextsOf({ frameworkTexts }: HandlerContext, settings: Settings): Promise<FrameworkTexts> {
  if (frameworkTexts === undefined) throw new Error('nobody reads the words of frameworks here');
  return frameworkTexts(settings.templateLanguage);
}

/** How a deal stands in the framework that the user chose, and what changed since the last review. */
export async function dealReview(
  context: HandlerContext,
  deal: { facts: OpportunityFacts; snapshots: readonly Snapshot[]; settings: Settings; today: LocalDay },
): Promise<DealReview> {
  const { db } = context;
  const { facts, snapshots, settings, today } = deal;
  const [texts, own, latest, before] = await Promise.all([
    frameworkTextsOf(context, settings),
    listFrameworks(db),
    lastReviewOf(db, facts.record),
    lastReviewOf(db, facts.record, today),
  ]);
  return dealReviewOf({
    framework: frameworkOf(settings.framework, texts, own),
    frameworks: frameworksIn(texts, own),
    latest,
    before,
    factsBefore: before && factsAt(snapshots, before.updatedAt),
    facts,
  });
}
