import * as z from 'zod/mini';
import { mostElements, type OwnFramework } from '../../domain/review/framework';
import { verdicts, type Review } from '../../domain/review/review';
import { day, id, line, list, note, oneOf, text, times } from './fields';

/* Rows of deal reviews. */

const score = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], { error: 'not-one-of' });

export const review = z.strictObject({
  id,
  record: id,
  on: day,
  framework: id,
  scores: list(
    z.strictObject({
      element: id,
      score: z.exactOptional(score),
      evidence: z.exactOptional(note),
      on: z.exactOptional(day),
    }),
    500,
  ),
  decision: z.exactOptional(z.strictObject({ verdict: oneOf(verdicts), reason: z.exactOptional(line) })),
  ...times,
}) satisfies z.ZodMiniType<Review>;

/** What a framework of the user's own says, in the database and in a file. */
export const frameworkParts = {
  name: text(200).check(z.minLength(1, { error: 'missing' })),
  elements: list(
    z.strictObject({ id, name: text(200).check(z.minLength(1, { error: 'missing' })), question: line, test: line }),
    mostElements,
  ).check(z.minLength(1, { error: 'missing' })),
};

export const framework = z.strictObject({ id, ...frameworkParts, ...times }) satisfies z.ZodMiniType<OwnFramework>;
