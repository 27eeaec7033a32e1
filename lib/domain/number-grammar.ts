/** How one kind of number is written: its group and decimal signs and the sizes of its groups. */
export interface NumberGrammar {
  /** Space stands for any space, the straight apostrophe for any apostrophe. */
  group: string;
  decimal: string;
  /** Digits of the last group, and of those before it (India: 3 and 2). */
  lastGroup: number;
  otherGroups: number;
}

const cache = new Map<string, NumberGrammar[]>();

/** Regions that stand for a bare language whose large regions swap point and comma (Spain and Mexico; 2026-11). */
const regionsThatDisagree: Record<string, string[]> = { es: ['es-ES', 'es-MX'] };

const apostrophes = /[’ʼ‘`]/g;

/** One sign for all apostrophes, so that a typed and a typeset group sign compare equal. */
export const withPlainApostrophes = (text: string): string => text.replace(apostrophes, "'");

/**
 * The ways in which a locale writes numbers and money, from Intl; they differ in Austria and in French Switzerland.
 * Empty for an unknown locale: then only what is certain everywhere can be read.
 */
export function numberGrammars(locale: string | undefined): NumberGrammar[] {
  if (!locale) return [];
  const known = cache.get(locale);
  if (known) return known;
  const grammars = new Map<string, NumberGrammar>();
  for (const region of regionsThatDisagree[locale] ?? [locale]) {
    for (const options of [{}, { style: 'currency', currency: 'EUR' }] satisfies Intl.NumberFormatOptions[]) {
      const grammar = grammarOf(new Intl.NumberFormat(region, { ...options, minimumFractionDigits: 2 }));
      grammars.set(JSON.stringify(grammar), grammar);
    }
  }
  cache.set(locale, [...grammars.values()]);
  return [...grammars.values()];
}

function grammarOf(format: Intl.NumberFormat): NumberGrammar {
  const parts = format.formatToParts(123456789012.25);
  const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => [...value].length);
  return {
    group: withPlainApostrophes(valueOf('group').replace(/\s/gu, ' ')),
    decimal: valueOf('decimal'),
    lastGroup: groups.at(-1) ?? 3,
    otherGroups: groups.at(-2) ?? 3,
  };
}

/** The exact decimal that a run of ASCII digits and signs is by a grammar, or undefined when it breaks the grammar. */
export function findDecimal(run: string, grammar: NumberGrammar): string | undefined {
  const [whole = '', fraction, ...more] = grammar.decimal ? run.split(grammar.decimal) : [run];
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = grammar.group ? whole.split(grammar.group) : [whole];
  if (!groups.every((digits) => /^\d+$/.test(digits))) return undefined;
  if (groups.length > 1) {
    const last = groups.pop() ?? '';
    const [first = '', ...others] = groups;
    if (last.length !== grammar.lastGroup || first.length > grammar.otherGroups) return undefined;
    if (others.some((digits) => digits.length !== grammar.otherGroups)) return undefined;
    // "0.123" is no group of thousands anywhere.
    if (first.startsWith('0')) return undefined;
  }
  return canonicalDecimal(whole.replace(/\D/g, ''), fraction ?? '');
}

function canonicalDecimal(whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  return tail ? `${head}.${tail}` : head;
}

/** Each way in which anyone writes numbers, for a run that is not in the page's own way. */
const everyGrammar: NumberGrammar[] = ['.', ',', ' ', "'", '٬'].flatMap((group) =>
  ['.', ',', '٫']
    .filter((decimal) => decimal !== group)
    .flatMap((decimal) => [
      { group, decimal, lastGroup: 3, otherGroups: 3 },
      { group, decimal, lastGroup: 3, otherGroups: 2 },
    ]),
);

/** All numbers that a run can be in any grammar: one when its signs leave no doubt ("1.234,50"), two for "1.234". */
export function everyDecimal(run: string): string[] {
  const readings = everyGrammar.map((grammar) => findDecimal(run, grammar)).filter((value) => value !== undefined);
  return [...new Set(readings)];
}
