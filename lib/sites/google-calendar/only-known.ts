/** The object without its undefined values: in facts, absent means "the page did not say". */
export function onlyKnown<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in facts) {
    const value = facts[key];
    if (isKnown(value)) known[key] = value;
  }
  return known;
}

function isKnown<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}
