/** Signs of the icons that Twenty draws before an amount (Tabler's names; L, general knowledge 2026-11). */
const signs = new Map([
  ['dollar', '$'],
  ['dollar-canadian', 'CA$'],
  ['dollar-australian', 'A$'],
  ['dollar-singapore', 'S$'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['yuan', 'CN¥'],
  ['rupee', '₹'],
  ['won', '₩'],
  ['real', 'R$'],
  ['shekel', '₪'],
  ['dirham', 'AED'],
  ['dong', '₫'],
  ['forint', 'Ft'],
  ['zloty', 'zł'],
  ['lira', '₺'],
  ['baht', '฿'],
]);

/** The sign of a currency's icon, by its class; undefined when the table does not have it. */
export function findCurrencySign(icon: Element | null): string | undefined {
  const name = /icon-currency-([a-z-]+)/u.exec(icon?.getAttribute('class') ?? '')?.[1];
  return name === undefined ? undefined : signs.get(name);
}
