/**
 * JSON with its keys in order, so that two values are the same when their texts are. For rows: plain objects, lists,
 * text, numbers, yes and no. A field that is `undefined` is as good as absent.
 */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
