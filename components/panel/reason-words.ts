import type { Reason } from '../../lib/domain/classify';
import type { Words } from '../words';

const keys = {
  'you-chose': 'reason_you_chose',
  tag: 'reason_tag',
  'title-says': 'reason_title_says',
  'title-hints': 'reason_title_hints',
  'guests-unknown': 'reason_guests_unknown',
  'named-in-title': 'reason_named_in_title',
  'several-people': 'reason_several_people',
  'structure-one-report': 'reason_structure_one_report',
  'structure-own-manager': 'reason_structure_own_manager',
  'structure-team': 'reason_structure_team',
  'external-guest': 'reason_external_guest',
  'external-with-report': 'reason_external_with_report',
  'external-with-manager': 'reason_external_with_manager',
  'not-a-meeting': 'reason_not_a_meeting',
  'only-me': 'reason_only_me',
  'without-me': 'reason_without_me',
  'seen-before': 'reason_seen_before',
  'nothing-says': 'reason_nothing_says',
} as const satisfies Record<Reason['code'], `reason_${string}`>;

/** Why a meeting is held to be of a kind, in a few words that fit behind its length. */
export const reasonWords = (t: Words['t'], why: Reason): string =>
  t(keys[why.code], 'word' in why ? { word: why.word } : {});
