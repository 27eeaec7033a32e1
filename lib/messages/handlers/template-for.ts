import type { Settings } from '../../domain/settings';
import type { Template } from '../../domain/templates/template';
import { changesFor, type TemplateFor } from '../../domain/templates/template-change';
import { templateFrom } from '../../domain/templates/template-from';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../../store/database';
import { getSettings } from '../../store/settings';
import { templateVersionsOf } from '../../store/templates';
import type { HandlerContext } from './edit-context';

/** The words of the shipped templates in the user's language. Not inside a transaction: it may read a file. */
export const textsOf = async (context: Pick<HandlerContext, 'db' | 'templateTexts'>): Promise<TemplateTexts> =>
  textsIn(context, await getSettings(context.db));

/** The same where the settings are known already. */
export function textsIn(
  { templateTexts }: Pick<HandlerContext, 'templateTexts'>,
  { templateLanguage }: Pick<Settings, 'templateLanguage'>,
): Promise<TemplateTexts> {
  if (templateTexts === undefined) throw new Error('nobody reads the words of templates here');
  return templateTexts(templateLanguage);
}

/**
 * The template of a meeting as it held when the meeting began: what is changed later rewrites no past agenda.
 * @param at When the meeting begins; now where that is not known.
 */
export const templateFor = async (
  db: CoxswainDatabase,
  texts: TemplateTexts,
  of: TemplateFor,
  at: Instant,
): Promise<Template> => templateFrom(of.kind, changesFor(await templateVersionsOf(db, of.kind), of, at), texts);
