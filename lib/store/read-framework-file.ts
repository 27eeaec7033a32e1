import * as z from 'zod/mini';
import {
  frameworkFileVersion,
  type FrameworkFile,
  type FrameworkFileProblem,
  type FrameworkFileReading,
} from '../domain/review/framework-file';
import { parseSafely } from './parse-safely';
import { problemsIn } from './problems-in';
import { id, instant, list } from './schemas/fields';
import { frameworkParts } from './schemas/review-rows';

/** Larger files are not parsed: a framework with long texts is 20 kB. */
const mostCharacters = 2 * 1024 * 1024;

const schema = z.strictObject({
  format: z.literal('coxswain-frameworks'),
  version: z.literal(frameworkFileVersion),
  savedAt: instant,
  frameworks: list(z.strictObject({ id, ...frameworkParts }), 200),
}) satisfies z.ZodMiniType<FrameworkFile>;

/** Reads a file of frameworks, which a person may have edited: right to the last field, or refused with each wrong place. */
export function readFrameworkFile(text: string): FrameworkFileReading {
  const refuse = (...problems: FrameworkFileProblem[]) => ({ ok: false, problems }) as const;
  if (text.length > mostCharacters) return refuse({ path: '', reason: 'too-large' });
  const parsed = parseSafely(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { value } = parsed;
  const head = z.looseObject({ format: z.literal('coxswain-frameworks'), version: z.int() }).safeParse(value);
  if (!head.success) return refuse({ path: '', reason: 'not-frameworks' });
  if (head.data.version > frameworkFileVersion) return refuse({ path: 'version', reason: 'newer-frameworks' });
  const read = schema.safeParse(value);
  if (!read.success) return refuse(...problemsIn(read.error, value));
  const twice = idsTwice(read.data);
  return twice.length > 0 ? refuse(...twice) : { ok: true, file: read.data };
}

function idsTwice({ frameworks }: FrameworkFile): FrameworkFileProblem[] {
  const twice = (rows: readonly { id: string }[], path: string): FrameworkFileProblem[] =>
    rows.flatMap((row, index) =>
      rows.findIndex((other) => other.id === row.id) === index
        ? []
        : [{ path: `${path}[${index}].id`, reason: 'duplicate-id' as const }],
    );
  return [
    ...twice(frameworks, 'frameworks'),
    ...frameworks.flatMap(({ elements }, index) => twice(elements, `frameworks[${index}].elements`)),
  ];
}
