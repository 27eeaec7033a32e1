import type { EventFacts } from '../../domain/event';
import type { LocalDay } from '../../domain/time';
import type { ParsedWhen } from './when-text';
import { parseWhen, toSpan } from './when-text';

export interface DetailsWhen {
  span?: Pick<EventFacts, 'start' | 'end' | 'isAllDay'>;
  /** What stands after date and time: the recurrence in words, or a time zone. */
  more?: string;
}

/** U+22C5 stands between date and time (facts 2.2). */
const divider = /[⋅·]/u;
const clock = /\d[:.h]\d\d/u;

/**
 * The "when" rows. Date, divider and time are texts of their own, in the page's language, and the recurrence follows
 * without a mark: so take as many texts as still make a date, and the rest is something else.
 */
export function interpretWhen(texts: readonly string[], lang: string, today: LocalDay): DetailsWhen {
  const leaves = texts.filter((text) => !/[:：]$/u.test(text));
  let when: ParsedWhen | undefined;
  let used = 0;
  for (let count = 1; count <= Math.min(8, leaves.length); count++) {
    const parsed = parseWhen(leaves.slice(0, count).join(' '), lang, today);
    if (!parsed) continue;
    when = parsed;
    used = count;
  }
  const more = leaves.slice(used).join(' ');
  // A date with a time that is not understood must not pass for a whole day.
  const hasOtherTime = leaves.slice(0, used + 1).some((text) => divider.test(text)) || clock.test(more);
  const span = when && (when.start !== undefined || !hasOtherTime) ? toSpan(when) : undefined;
  return { ...(span && { span }), ...(span && more !== '' && { more }) };
}
