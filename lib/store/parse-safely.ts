import type { BackupProblem } from '../domain/backup';

/** Deepest nesting that is parsed at all; our rows need 6. */
const mostDepth = 40;
/** Largest file, in characters. */
export const mostCharacters = 50 * 1024 * 1024;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON that someone else may have made. Size and nesting are judged before it is parsed (a parser may run out of
 * stack), keys that reach for prototypes after.
 */
export function parseSafely(
  text: string,
  most = mostCharacters,
): { ok: true; value: unknown } | { ok: false; problem: BackupProblem } {
  const refuse = (reason: BackupProblem['reason'], path = '') => ({ ok: false, problem: { path, reason } }) as const;
  if (text.length > most) return refuse('too-large');
  if (isTooDeep(text)) return refuse('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const path = findForbiddenKey(value);
  return path === undefined ? { ok: true, value } : refuse('forbidden-key', path);
}

/** Counts brackets outside of strings; a broken text is left to the parser. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth > mostDepth) return true;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function findForbiddenKey(root: unknown): string | undefined {
  const open: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (!(value instanceof Object)) continue;
    for (const [key, part] of Object.entries(value)) {
      const place = pathOf(path, Array.isArray(value) ? Number(key) : key);
      if (forbidden.has(key)) return place;
      if (part instanceof Object) open.push({ value: part, path: place });
    }
  }
  return undefined;
}

/** `tables.items[3].dueOn` */
export const pathOf = (path: string, key: PropertyKey): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`;
