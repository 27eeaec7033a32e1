/** Letters that Unicode does not take apart although readers do. */
const unlike: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/**
 * The form in which titles, rules and names are compared: NFKC, lower case, Latin diacritics folded (not the marks of
 * kana, which make other sounds), dashes, quotes, arrows and blanks unified, invisible characters dropped.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[ßøłđıæœ]/g, (letter) => unlike[letter] ?? letter)
    .replaceAll(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replaceAll(/<\s*[-=]*\s*>|[↔⇔⟷⇄⇆]/g, '<>')
    .replaceAll(/[‐-―−⁃]/g, '-')
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[⁄∕]/g, '/')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}

/** A character that a word of a spaced script is made of; kana and Han know no borders between words. */
export const spacedChar = '[[\\p{L}\\p{N}]--[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]]';

const spaced = new RegExp(spacedChar, 'v');
/** Between the words of a phrase: "win/loss", "win & loss", "pipeline-review" and "pipelinereview" are the same. */
const gap = '[ \\-\\/&·]{0,3}';

const wordsOf = (normal: string) => normal.split(/[ \-/&·]+/).filter(Boolean);

/** The form in which two phrases are the same: `Pipeline-Review` and `pipeline review`. */
export const phraseKey = (phrase: string): string => wordsOf(normaliseText(phrase)).join(' ');

/** The first word of a phrase, normalised: it stands in every text in which the phrase is found. */
export function phraseStart(phrase: string): string {
  return wordsOf(normaliseText(phrase))[0] ?? '';
}

/**
 * The source of a `v` regular expression that finds a phrase in normalised text, at word borders where there are any.
 * A plural or possessive s is no other word unless `plural` is empty.
 */
export function phraseSource(phrase: string, plural = "(?:'?s)?"): string {
  const normal = normaliseText(phrase);
  const body = wordsOf(normal)
    .map((word) => RegExp.escape(word))
    .join(gap);
  const isSpaced = (char: string | undefined) => char !== undefined && spaced.test(char);
  const before = isSpaced(normal.at(0)) ? `(?<!${spacedChar})` : '';
  const after = isSpaced(normal.at(-1)) ? `${plural}(?!${spacedChar})` : '';
  return `${before}${body}${after}`;
}
