/** Longest selector, and most compounds in it. */
const longest = 300;
const mostCompounds = 7;

const name = String.raw`-?[A-Za-z_][\w-]*`;
const quoted = String.raw`"(?:[^"\\\n]|\\["\\])*"`;
const simple = [
  `#${name}`,
  String.raw`\.${name}`,
  String.raw`\[${name}(?:[\^$*]?=${quoted}(?: i)?)?\]`,
  String.raw`:nth-of-type\(\d{1,3}\)`,
].join('|');
const compound = String.raw`(?:(?:\*|${name})(?:${simple})*|(?:${simple})+)`;
const whole = new RegExp(String.raw`^${compound}(?:(?: [>+~] | )${compound}){0,${mostCompounds - 1}}$`, 'u');

/**
 * Whether a text is a selector that a taught site may have: tags, ids, classes, attributes and places among siblings,
 * bounded in length and parts. No `:has`, `:is` or `:not`, whose cost cannot be told from their length.
 */
export const isTaughtSelector = (text: string): boolean => text.length <= longest && whole.test(text);
