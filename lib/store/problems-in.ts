import type * as z from 'zod/mini';
import type { BackupProblem, BackupReason } from '../domain/backup';
import { pathOf } from './parse-safely';

/** How many problems are told; a wrong file has one at each row. */
export const mostProblems = 50;

/** Each place that a schema refused (the first 50), with the code that the schema says as its message. */
export const problemsIn = ({ issues }: z.core.$ZodError, root: unknown): BackupProblem[] =>
  issues.flatMap((issue) => problemsOf(issue, root)).slice(0, mostProblems);

function problemsOf(issue: z.core.$ZodIssue, root: unknown): BackupProblem[] {
  const path = issue.path.reduce<string>(pathOf, '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf(path, key), reason: 'unknown-field' }));
  }
  return [{ path, reason: isThere(root, issue.path) ? reasonOf(issue) : 'missing' }];
}

function isThere(root: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = root;
  for (const key of path) {
    if (!(value instanceof Object) || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return true;
}

const plainCodes: ReadonlySet<string> = new Set<BackupReason>([
  'missing',
  'not-text',
  'too-long',
  'too-many',
  'not-a-day',
  'not-an-instant',
  'not-a-number',
  'not-yes-or-no',
  'not-one-of',
  'not-an-address',
  'not-an-origin',
  'not-a-selector',
  'wrong-shape',
]);

/** The schemas say the code as their message; where they say none, the shape is wrong. */
const reasonOf = ({ message }: z.core.$ZodIssue): BackupReason =>
  plainCodes.has(message) ? (message as BackupReason) : 'wrong-shape';
