import type { Edit, EditRefusal } from '../../domain/edit';
import { NewerDataError } from '../../store/newer-data-error';
import { NoRoomError } from '../../store/no-room-error';
import { NoRowError } from '../../store/no-row-error';
import { foldSite } from '../../store/settings';
import { reportError } from '../report-error';
import { EditRefusedError, type HandlerContext } from './edit-context';
import { addItem, changeItemOf, pasteItems, settleItem } from './edit-items';
import { chooseKind, sayLanding, writeNote, writePurpose } from './edit-meeting';
import { chooseFramework, decideReview, sayNotYet, scoreReview } from './edit-review';
import { addShared } from './edit-shared';
import { addTopic, changeTopicOf, removeTopicOf } from './edit-topics';
import { unlessErased } from './unless-erased';

/**
 * Applies one edit in one durable transaction.
 * @param isAllowed Asked first; an edit that is not is refused as one that makes no sense.
 * @returns undefined when it is stored, else why not; nothing is half-written then.
 */
export async function applyEdit(
  context: HandlerContext,
  edit: Edit,
  isAllowed: () => Promise<boolean>,
): Promise<EditRefusal | undefined> {
  try {
    if (!(await isAllowed())) return { code: 'invalid' };
    await unlessErased(context.db, edit, () => apply(context, edit));
    return undefined;
  } catch (error) {
    if (error instanceof EditRefusedError) return error.refusal;
    if (error instanceof NoRowError) return { code: 'not-found' };
    if (error instanceof NoRoomError) return { code: 'no-room' };
    if (error instanceof NewerDataError) return { code: 'newer-data' };
    reportError(`edit ${edit.type}`, error);
    return { code: 'failed' };
  }
}

async function apply(context: HandlerContext, edit: Edit): Promise<void> {
  switch (edit.type) {
    case 'topic.add':
    case 'topic.take':
      return addTopic(context, edit);
    case 'topic.change':
      return changeTopicOf(context, edit);
    case 'topic.remove':
      return removeTopicOf(context, edit);
    case 'item.add':
      return addItem(context, edit);
    case 'item.paste':
      return pasteItems(context, edit);
    case 'item.change':
      return changeItemOf(context, edit);
    case 'item.settle':
      return settleItem(context, edit);
    case 'item.not-yet':
      return sayNotYet(context, edit);
    case 'review.score':
      return scoreReview(context, edit);
    case 'review.decide':
      return decideReview(context, edit);
    case 'framework.choose':
      return chooseFramework(context, edit);
    case 'note.write':
      return writeNote(context, edit);
    case 'purpose.write':
      return writePurpose(context, edit);
    case 'landing.say':
      return sayLanding(context, edit);
    case 'kind.choose':
      return chooseKind(context, edit);
    case 'shared.add':
      return addShared(context, edit);
    case 'panel.fold':
      await foldSite(context.db, edit.site, edit.isFolded, context.now());
  }
}
