import { meetingName } from '../../components/popup/meeting-words';
import type { Words } from '../../components/words';
import type { EventWish } from '../../lib/messages/handlers/draft-event';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import type { CoxswainDatabase } from '../../lib/store/database';

/**
 * The address of the calendar's create page for a wish. Made in our own pages and not in the worker, which every panel
 * waits for; read when it is wanted, as no page opens with it.
 */
export async function draftUrl(
  place: { db: CoxswainDatabase; words: Words; now: number; machineZone: string },
  wish: EventWish,
): Promise<string> {
  const { words, ...rest } = place;
  const [{ draftEvent }, { englishTexts }] = await Promise.all([
    import('../../lib/messages/handlers/draft-event'),
    import('../../lib/domain/templates/english-texts'),
  ]);
  const textsIn = templateTextsLoader(englishTexts);
  return draftEvent(
    {
      ...rest,
      // The guests read them in the language of the title.
      templateTexts: (chosen) => textsIn(chosen ?? words.locale),
      titleOf: (kind, name) => meetingName(words, kind, name),
      heading: words.t('block_heading'),
    },
    wish,
  );
}
