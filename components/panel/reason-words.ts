import type { Reason } from '../../lib/domain/classify';
import type { WordKey, Words } from '../words';

/** Why a meeting is held to be of a kind, in a few words that fit behind its length. */
export const reasonWords = (t: Words['t'], why: Reason): string =>
  t(`reason_${why.code.replaceAll('-', '_')}` as WordKey, 'word' in why ? { word: why.word } : {});
