/** Longest value of an attribute that a selector may hold. */
const longest = 80;

/** Names that tools make anew with each build or each drawing: GUIDs, runs of figures, `css-1x2y3z`, `:r1:`, `ember42`. */
const generated =
  /\d{3}|[\da-f]{8}-[\da-f]{4}|^:|:$|^(?:ember|radix|react|headlessui|mui|ext-gen|yui|gwt|lwc|ng|__)[-_:]?\w*\d|^(?:css|sc|jsx|svelte|emotion)-/iu;

/** Letters and figures mixed in one word, or small and capital letters without sense: `a1b2c`, `hZkQw`. */
const hashed = (word: string): boolean =>
  /[a-z]+\d+[a-z]+|\d+[a-z]+\d+/iu.test(word) || /[a-z][A-Z][a-z]?[A-Z]/u.test(word);

/** Whether a value of an attribute names a part of the application, and not this drawing of it or what it shows. */
export function isStableName(value: string): boolean {
  if (value.length < 2 || value.length > longest || /["\\\n\p{Sc}]/u.test(value) || !/\p{L}{2}/u.test(value))
    return false;
  return !generated.test(value) && !value.split(/[^\p{L}\d]+/u).some(hashed);
}

/** Attributes that state how a part stands now, belong to a tool, or repeat what is shown. */
const shifting =
  /^data-(?:v-|react|state|status|value|values|original|title|text|content|tooltip|placement|active|selected|open|index|key|cx-|color|theme|style|focus|hover|orientation|side|align|count|size|motion|emotion|styled|radix|headlessui|bs-|toggle)/u;

/** Whether an attribute can tell a part of the application from others. */
export const isNamingAttribute = (name: string): boolean =>
  (/^data-[a-z][\w-]*$/u.test(name) && !shifting.test(name)) ||
  ['name', 'itemprop', 'field', 'for', 'slot', 'field-name', 'fieldname'].includes(name);

/** A class that somebody wrote for a meaning: words joined by dashes, without figures. Hashes and sizes are none. */
export const isMeaningfulClass = (name: string): boolean =>
  /^[a-z]+(?:[-_]{1,2}[a-z]{2,})+$/iu.test(name) &&
  isStableName(name) &&
  !/^(?:is|has|ng|w|h|p|m|mt|mb|ml|mr|px|py|mx|my|text|bg|flex|grid|font|border|rounded|items|justify|gap|space|overflow|hover|focus|active|min|max|col|row)-/u.test(
    name,
  );
