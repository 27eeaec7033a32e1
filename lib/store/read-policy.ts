import * as z from 'zod/mini';
import type { BackupProblem } from '../domain/backup';
import { lockableSettings, type Policy } from '../domain/policy';
import { isSameValue } from '../domain/same-value';
import { titleRuleId } from '../domain/title-rules';
import { pathOf } from './parse-safely';
import { problemsIn } from './problems-in';
import { sharedLine, sharedRule, sharedTemplate } from './schemas/cadence-file';
import { text } from './schemas/fields';
import { settings } from './schemas/settings-row';

const known: ReadonlySet<string> = new Set(['organisation', 'cadence', 'templates', 'titleRules', 'lockedSettings']);
/** More than any organisation says; each is judged on its own. */
const mostEntries = 1_000;

/**
 * Reads what the browser says an administrator set. Each entry is judged on its own: what is wrong is named by its place
 * and left out, two entries that contradict each other are both left out, and the rest applies.
 * @returns undefined where there is no policy.
 */
export function readPolicy(value: unknown): Policy | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const problems: BackupProblem[] = [...given.keys()]
    .filter((key) => !known.has(key))
    .map((path) => ({ path, reason: 'unknown-field' }));
  const take = <T>(schema: z.ZodMiniType<T>, part: unknown, path: string): T[] => {
    const read = schema.safeParse(part);
    if (read.success) return [read.data];
    problems.push(
      ...problemsIn(read.error, part).map((problem) => ({
        ...problem,
        path: problem.path === '' ? path : `${path}.${problem.path}`,
      })),
    );
    return [];
  };
  const takeList = <T>(name: string, schema: z.ZodMiniType<T>, keyOf: (entry: T) => string): T[] => {
    const entries = given.get(name);
    if (entries === undefined) return [];
    if (!Array.isArray(entries) || entries.length > mostEntries) {
      problems.push({ path: name, reason: Array.isArray(entries) ? 'too-many' : 'wrong-shape' });
      return [];
    }
    const read = entries.flatMap((entry: unknown, index) =>
      take(schema, entry, pathOf(name, index)).map((one) => ({ one, key: keyOf(one), path: pathOf(name, index) })),
    );
    const contradicting = read.filter(({ one, key }) =>
      read.some((other) => other.key === key && !isSameValue(other.one, one)),
    );
    problems.push(...contradicting.map(({ path }): BackupProblem => ({ path, reason: 'contradicts' })));
    const standing = read.filter((entry) => !contradicting.includes(entry));
    return standing
      .filter(({ key }, index) => standing.findIndex((other) => other.key === key) === index)
      .map(({ one }) => one);
  };
  const cadence = takeList('cadence', sharedLine, ({ kind, with: others }) => `${kind}/${JSON.stringify(others)}`);
  const templates = takeList('templates', sharedTemplate, ({ kind }) => kind);
  // A phrase can say one kind only: the same one for two kinds would make every such title mixed.
  const titleRules = takeList('titleRules', sharedRule, (rule) =>
    titleRuleId({ ...rule, kind: rule.isOff === true ? rule.kind : 'none' }),
  );
  return {
    organisation: take(text(500), given.get('organisation') ?? '', 'organisation')[0] ?? '',
    locked: readLocked(given.get('lockedSettings') ?? {}, problems),
    cadence: { cadence, people: [], roles: [], templates, titleRules },
    problems,
  };
}

function readLocked(value: unknown, problems: BackupProblem[]): Policy['locked'] {
  const path = 'lockedSettings';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({ path, reason: 'wrong-shape' });
    return {};
  }
  const locked: Policy['locked'] = {};
  for (const [name, wanted] of Object.entries(value)) {
    const key = lockableSettings.find((one) => one === name);
    if (key === undefined) {
      problems.push({ path: pathOf(path, name), reason: 'unknown-field' });
      continue;
    }
    const one: Record<string, unknown> = { [key]: wanted };
    const read = z.strictObject({ [key]: settings.shape[key] }).safeParse(one);
    if (read.success) Object.assign(locked, read.data);
    else
      problems.push(
        ...problemsIn(read.error, one).map((problem) => ({ ...problem, path: pathOf(path, problem.path) })),
      );
  }
  return locked;
}
