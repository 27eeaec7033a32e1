import { localDayOf } from '../../domain/day-range';
import type { Edit } from '../../domain/edit';
import { elementIdsOf } from '../../domain/review/framework-of';
import { firstFramework } from '../../domain/review/framework-shapes';
import { reviewOfDay, type Review } from '../../domain/review/review';
import { scoreElement } from '../../domain/review/score-element';
import type { LocalDay } from '../../domain/time';
import { listFrameworks } from '../../store/frameworks';
import { changeItem } from '../../store/items';
import { findOpportunity } from '../../store/opportunities';
import { changeReview } from '../../store/reviews';
import { getSettings, saveSettings } from '../../store/settings';
import { EditRefusedError, type HandlerContext } from './edit-context';
import { homeZone } from './reader';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

const refuse = (code: 'not-found' | 'invalid', field: string): never => {
  throw new EditRefusedError({ code, field });
};

/** Changes today's review of an opportunity that was seen, in the framework that the user looks through. */
async function changeToday(
  { db, now }: HandlerContext,
  record: string,
  change: (review: Review, today: LocalDay, elements: readonly string[]) => Review,
): Promise<void> {
  const [deal, settings, own] = await Promise.all([findOpportunity(db, record), getSettings(db), listFrameworks(db)]);
  if (deal === undefined) return refuse('not-found', 'record');
  const at = now();
  const on = localDayOf(at, homeZone(settings));
  const chosen = settings.framework ?? firstFramework;
  // One that is gone stands in the brief as the first one, too.
  const framework = elementIdsOf(chosen, own) === undefined ? firstFramework : chosen;
  const elements = elementIdsOf(framework, own) ?? [];
  await changeReview(db, record, (last) => change(reviewOfDay(last, { record, on, framework }, at), on, elements));
}

/** A score, its evidence, its day. A buyer cannot have said or done it after today. */
export const scoreReview = (context: HandlerContext, edit: Of<'review.score'>): Promise<void> =>
  changeToday(context, edit.record, (review, today, elements) => {
    const { type: _, record: __, ...change } = edit;
    if (!elements.includes(edit.element)) refuse('invalid', 'element');
    if (typeof edit.on === 'string' && edit.on > today) refuse('invalid', 'on');
    return scoreElement(review, change, today);
  });

/** What the review came to; null takes it back. */
export const decideReview = (context: HandlerContext, edit: Of<'review.decide'>): Promise<void> =>
  changeToday(context, edit.record, (review) => {
    const { decision: _, ...open } = review;
    const reason = edit.reason?.trim() ?? '';
    if (edit.verdict === null) return open;
    return { ...open, decision: { verdict: edit.verdict, ...(reason === '' ? {} : { reason }) } };
  });

/** The framework that deals are looked at through from now on. */
export async function chooseFramework({ db, now }: HandlerContext, { framework }: Of<'framework.choose'>) {
  if (elementIdsOf(framework, await listFrameworks(db)) === undefined) refuse('not-found', 'framework');
  await saveSettings(db, { framework }, now());
}

/** What changed on the page did not do it: it is asked again when the field changes again. */
export async function sayNotYet({ db, now }: HandlerContext, { id }: Of<'item.not-yet'>): Promise<void> {
  const at = now();
  await changeItem(db, id, (item) => ({ ...item, notYetAt: at }), at);
}
