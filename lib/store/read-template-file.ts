import * as z from 'zod/mini';
import {
  templateFileVersion,
  type TemplateFile,
  type TemplateFileProblem,
  type TemplateFileReading,
} from '../domain/templates/template-file';
import { parseSafely } from './parse-safely';
import { problemsIn } from './problems-in';
import { count, instant, list, meetingKind } from './schemas/fields';
import { templateParts } from './schemas/practice-rows';

/** Larger files are not parsed: all templates with every text doubled are 100 kB. */
const mostCharacters = 2 * 1024 * 1024;

const schema = z.strictObject({
  format: z.literal('coxswain-templates'),
  version: z.literal(templateFileVersion),
  savedAt: instant,
  templates: list(z.strictObject({ kind: meetingKind, minutes: count(1, 1_440), ...templateParts }), 200),
}) satisfies z.ZodMiniType<TemplateFile>;

/** Reads a file of templates, which a person may have edited: right to the last field, or refused with each wrong place. */
export function readTemplateFile(text: string): TemplateFileReading {
  const refuse = (...problems: TemplateFileProblem[]) => ({ ok: false, problems }) as const;
  if (text.length > mostCharacters) return refuse({ path: '', reason: 'too-large' });
  const parsed = parseSafely(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { value } = parsed;
  const head = z.looseObject({ format: z.literal('coxswain-templates'), version: z.int() }).safeParse(value);
  if (!head.success) return refuse({ path: '', reason: 'not-templates' });
  if (head.data.version > templateFileVersion) return refuse({ path: 'version', reason: 'newer-templates' });
  const read = schema.safeParse(value);
  if (!read.success) return refuse(...problemsIn(read.error, value));
  const wrong = wrongTemplates(read.data);
  return wrong.length > 0 ? refuse(...wrong) : { ok: true, file: read.data };
}

/** Minutes that do not add up, and kinds that stand twice. */
function wrongTemplates({ templates }: TemplateFile): TemplateFileProblem[] {
  return templates.flatMap(({ kind, minutes, topics }, index): TemplateFileProblem[] => {
    const sum = topics.reduce((total, topic) => total + topic.minutes, 0);
    const first = templates.findIndex((other) => other.kind === kind);
    return [
      ...(sum === minutes ? [] : [{ path: `templates[${index}].minutes`, reason: 'minutes-differ' as const }]),
      ...(first === index ? [] : [{ path: `templates[${index}].kind`, reason: 'duplicate-id' as const }]),
    ];
  });
}
