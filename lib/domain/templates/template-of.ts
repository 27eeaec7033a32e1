import type { MeetingKind } from '../meeting-kind';
import { englishTexts } from './english-texts';
import type { Template } from './template';
import type { TemplateChange } from './template-change';
import { templateFrom } from './template-from';
import type { TemplateTexts } from './template-texts';

/** As `templateFrom`; without words of another language, in English. */
export const templateOf = (
  kind: MeetingKind,
  changes: readonly TemplateChange[] = [],
  texts: TemplateTexts = englishTexts,
): Template => templateFrom(kind, changes, texts);
