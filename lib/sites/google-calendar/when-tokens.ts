import type { WordToken } from './time-words';
import { timeWordsOf } from './time-words';
import { foldText } from './words';

/** A piece of a human date or time. `period` is the set of hours that its am/pm word allows. */
export type Token =
  | Exclude<WordToken, null>
  | { type: 'number'; value: number; unit?: 'year' | 'month' | 'day' }
  | { type: 'time'; hour: number; minute: number; period?: ReadonlySet<number> }
  | { type: 'divider' };

const units = { 年: 'year', 月: 'month', 日: 'day', 년: 'year', 월: 'month', 일: 'day' } as const;

const time = /(\d{1,2})(?:[:.](\d{2})(?!\d)|\s?h\s?(\d{2})?(?![\p{L}\d])|[時时點点](?:(\d{2})分?)?|\s?uhr(?!\p{L}))/uy;
const number = /(\d+)(?:\s?([年月日년월일])|(?:er|st|nd|rd|th|o)(?!\p{L}))?/uy;
/** `2026/11/19`: with the year in front no other order is in use. */
const yearFirst = /(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
const ignored = /[\s,.()'’、，]+/uy;
const dash = /[-‐‑–—−~〜]/uy;
// U+22C5 stands between date and time in the details dialog.
const divider = /[⋅·•]/uy;
const spacedScript = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Cuts text into date and time tokens; undefined as soon as something stands there that is neither. */
export function scanTokens(text: string, lang: string): Token[] | undefined {
  const folded = foldText(text);
  const { words, isPeriodFirst } = timeWordsOf(lang);
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(folded);
    if (match) position += match[0].length;
    return match;
  };

  while (position < folded.length) {
    if (take(ignored)) continue;
    const dayMatch = take(yearFirst);
    if (dayMatch) {
      const [year, , month, day] = dayMatch.slice(1).map(Number);
      tokens.push({ type: 'number', value: year ?? 0, unit: 'year' }, { type: 'month', month: month ?? 0 });
      tokens.push({ type: 'number', value: day ?? 0, unit: 'day' });
      continue;
    }
    const timeMatch = take(time);
    if (timeMatch) {
      const minute = timeMatch[2] ?? timeMatch[3] ?? timeMatch[4] ?? '0';
      tokens.push({ type: 'time', hour: Number(timeMatch[1]), minute: Number(minute) });
      continue;
    }
    const numberMatch = take(number);
    if (numberMatch) {
      const unit = units[numberMatch[2] as keyof typeof units];
      tokens.push({ type: 'number', value: Number(numberMatch[1]), ...(unit && { unit }) });
      continue;
    }
    if (take(dash)) tokens.push({ type: 'dash' });
    else if (take(divider)) tokens.push({ type: 'divider' });
    else {
      const found = words.find(([word]) => standsAt(folded, word, position));
      if (!found) return undefined;
      position += found[0].length;
      if (found[1]) tokens.push(found[1]);
    }
  }
  return joinPeriods(tokens, isPeriodFirst);
}

function standsAt(text: string, word: string, position: number): boolean {
  if (!text.startsWith(word, position)) return false;
  const next = text[position + word.length];
  const last = word.at(-1);
  return next === undefined || last === undefined || !spacedScript.test(last) || !/\p{L}/u.test(next);
}

/** Puts am/pm words to their times: after the number or, in Japanese and Chinese, before it. */
function joinPeriods(tokens: readonly Token[], isPeriodFirst: boolean): Token[] | undefined {
  const ordered = isPeriodFirst ? tokens.toReversed() : tokens;
  const joined: Token[] = [];
  for (const [place, token] of ordered.entries()) {
    // German `am`: "on the" before a day, else the half of the day.
    const isFiller = token.type === 'period' && token.mayBeFiller === true && ordered[place + 1]?.type === 'number';
    if (isFiller) continue;
    if (token.type !== 'period') {
      joined.push(token);
      continue;
    }
    const timed = joined.pop();
    if (timed?.type === 'time' && !timed.period) joined.push({ ...timed, period: token.hours });
    else if (timed?.type === 'number' && !timed.unit) {
      joined.push({ type: 'time', hour: timed.value, minute: 0, period: token.hours });
    } else return undefined;
  }
  return isPeriodFirst ? joined.toReversed() : joined;
}
