import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Template } from '../../lib/domain/templates/template';
import { changesFor } from '../../lib/domain/templates/template-change';
import { templateOf } from '../../lib/domain/templates/template-of';
import type { TemplateTexts } from '../../lib/domain/templates/template-texts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { getSettings } from '../../lib/store/settings';
import { listTemplateVersions } from '../../lib/store/templates';

/**
 * Reads the templates as they hold now for everyone: in the user's language, with the user's changes.
 * @param readTexts The shipped words in the chosen language, or in the browser's.
 */
export function openTemplateReader(
  db: CoxswainDatabase,
  now: () => number,
  readTexts: (chosen: string | undefined) => Promise<TemplateTexts>,
) {
  return async (): Promise<(kind: MeetingKind) => Template> => {
    const [settings, versions] = await Promise.all([getSettings(db), listTemplateVersions(db)]);
    // After all that is followed: what a live question asks after a foreign promise, it does not hear of.
    const texts = await readTexts(settings.templateLanguage);
    return (kind) => templateOf(kind, changesFor(versions, { kind }, now()), texts);
  };
}
