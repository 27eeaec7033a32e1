import * as z from 'zod/mini';
import type { BackupProblem } from '../domain/backup';
import { cadenceFileVersion, type CadenceFile, type SharedCadence } from '../domain/cadence-file/cadence-file';
import { titleRuleId } from '../domain/title-rules';
import { normaliseText } from '../domain/title-text';
import { parseSafely } from './parse-safely';
import { problemsIn } from './problems-in';
import { cadenceFileSchema } from './schemas/cadence-file';

/** Larger files are not parsed: a cadence with every template changed is a few hundred kB. */
const mostCharacters = 5 * 1024 * 1024;

export type CadenceFileReading = { ok: true; file: CadenceFile } | { ok: false; problems: BackupProblem[] };

/** Reads a cadence file, which a person may have edited: right to the last field, or refused with each wrong place. */
export function readCadenceFile(text: string): CadenceFileReading {
  const refuse = (...problems: BackupProblem[]) => ({ ok: false, problems }) as const;
  if (text.length > mostCharacters) return refuse({ path: '', reason: 'too-large-cadence' });
  const parsed = parseSafely(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { value } = parsed;
  const head = z.looseObject({ kind: z.literal('coxswain-cadence'), version: z.int() }).safeParse(value);
  if (!head.success) return refuse({ path: '', reason: 'not-a-cadence' });
  if (head.data.version > cadenceFileVersion) return refuse({ path: 'version', reason: 'newer-cadence' });
  const read = cadenceFileSchema.safeParse(value);
  if (!read.success) return refuse(...problemsIn(read.error, value));
  const twice = findTwice(read.data);
  return twice.length > 0 ? refuse(...twice) : { ok: true, file: read.data };
}

/** Places that say something of which an earlier place said something already, so that one would undo the other. */
export function findTwice({ templates, titleRules, roles }: SharedCadence): BackupProblem[] {
  const lists: [name: string, keys: string[]][] = [
    ['templates', templates.map(({ kind }) => kind)],
    ['titleRules', titleRules.map(titleRuleId)],
    ['roles', roles.map(({ name }) => normaliseText(name))],
  ];
  return lists.flatMap(([name, keys]) =>
    keys.flatMap((key, index): BackupProblem[] =>
      keys.indexOf(key) < index ? [{ path: `${name}[${index}]`, reason: 'said-twice' }] : [],
    ),
  );
}
