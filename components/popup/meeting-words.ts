import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { kindName, kindShortName } from '../kind-words';
import type { Words } from '../words';

/** "1:1 with Dee", "Pipeline review, Dee", "Team meeting". */
export function meetingName({ t }: Words, kind: MeetingKind, name: string | undefined): string {
  if (name === undefined) return kindName(t, kind);
  return kind === 'one-on-one'
    ? t('popup_one_on_one_with', { name })
    : t('popup_kind_with', { kind: kindName(t, kind), name });
}

/** "Dee, pipeline review": the person first, in lists that are asked person by person. */
export const meetingOfPerson = (words: Words, kind: MeetingKind, name: string | undefined): string =>
  name === undefined ? kindName(words.t, kind) : words.t('popup_person_kind', { name, kind: kindInside(words, kind) });

/** A kind in the middle of a sentence. German nouns and the user's own words keep their first letter. */
function kindInside({ t, locale }: Words, kind: MeetingKind): string {
  const name = kindName(t, kind);
  if (kind.startsWith('own:') || locale.startsWith('de')) return name;
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}

/** The head of a narrow column; the widest one has a shorter form of its own here. */
export const columnName = ({ t }: Words, kind: MeetingKind): string =>
  kind === 'forecast-review' ? t('popup_forecast_column') : kindShortName(t, kind);
