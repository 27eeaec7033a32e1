import * as z from 'zod/mini';
import type { BackupProblem } from '../domain/backup';
import { taughtFileVersion, type TaughtFile, type TaughtFileReading } from '../domain/taught/taught-file';
import { parseSafely } from './parse-safely';
import { problemsIn } from './problems-in';
import { instant } from './schemas/fields';
import { taughtHead, taughtParts } from './schemas/taught-row';

/** Larger files are not parsed: a site with every part at its longest is 60 kB. */
const mostCharacters = 256 * 1024;

const schema = z.strictObject({
  format: z.literal('coxswain-taught-site'),
  version: z.literal(taughtFileVersion),
  savedAt: instant,
  site: z.strictObject({ ...taughtHead, ...taughtParts, madeAt: instant }),
}) satisfies z.ZodMiniType<TaughtFile>;

/** Reads the file of a taught site, which anyone may have written: right to the last selector, or refused with each wrong place. */
export function readTaughtFile(text: string): TaughtFileReading {
  const refuse = (...problems: BackupProblem[]) => ({ ok: false, problems }) as const;
  if (text.length > mostCharacters) return refuse({ path: '', reason: 'too-large' });
  const parsed = parseSafely(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { value } = parsed;
  const head = z.looseObject({ format: z.literal('coxswain-taught-site'), version: z.int() }).safeParse(value);
  if (!head.success) return refuse({ path: '', reason: 'not-a-taught-site' });
  if (head.data.version > taughtFileVersion) return refuse({ path: 'version', reason: 'newer-taught-site' });
  const read = schema.safeParse(value);
  return read.success ? { ok: true, file: read.data } : refuse(...problemsIn(read.error, value));
}
