import type { WordKey } from '../words';

/** The key of a message that is chosen by a value: `settings_away_` and `set-aside` → `settings_away_set_aside`. */
export const wordKey = (start: `settings_${string}_`, value: string): WordKey =>
  `${start}${value.replaceAll('-', '_')}` as WordKey;
