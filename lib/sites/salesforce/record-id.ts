const suffixSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Three signs, each with the upper-case places of five characters as bits: what makes the 18-character id safe. */
function suffixOf(id15: string): string {
  return [0, 5, 10]
    .map((from) => {
      const bits = Array.from(id15.slice(from, from + 5)).reduce(
        (sum, char, at) => sum + (/[A-Z]/.test(char) ? 1 << at : 0),
        0,
      );
      return suffixSigns[bits] ?? '';
    })
    .join('');
}

/**
 * An opportunity's id in its 18-character form, or undefined when it is none (opportunities begin with 006).
 * The 15-character form is case-sensitive; the 18-character one is not, so its case is restored from its suffix.
 */
export function findOpportunityId(id: string): string | undefined {
  if (/^006[A-Za-z0-9]{12}$/.test(id)) return id + suffixOf(id);
  if (!/^006[A-Za-z0-9]{12}[A-Za-z0-5]{3}$/i.test(id)) return undefined;
  const suffix = id.slice(15).toUpperCase();
  const id15 = Array.from(id.slice(0, 15))
    .map((char, at) => {
      const bits = suffixSigns.indexOf(suffix[Math.floor(at / 5)] ?? '');
      return bits & (1 << (at % 5)) ? char.toUpperCase() : char.toLowerCase();
    })
    .join('');
  return suffixOf(id15) === suffix ? id15 + suffix : undefined;
}
