import * as z from 'zod/mini';
import { isDay } from '../../domain/day-range';
import { fullKinds, shortKinds } from '../../domain/meeting-kind';
import { mostAddress } from '../../domain/person';

/*
 * Fields of rows as a backup file may hold them. Messages are the codes of `BackupReason`. Bounds are wider than what any
 * page or field yields and narrow enough that nothing computed from them runs away.
 */

const mostMs = 8.64e15;

export const text = (max: number) => z.string({ error: 'not-text' }).check(z.maxLength(max, { error: 'too-long' }));

/** An id or a key: not empty. */
export const id = text(2_000).check(z.minLength(1, { error: 'missing' }));
export const note = text(200_000);
export const line = text(10_000);

/** An e-mail address, as it was typed. */
export const address = text(mostAddress);

export const instant = z
  .int({ error: 'not-an-instant' })
  .check(z.gte(0, { error: 'not-an-instant' }), z.lte(mostMs, { error: 'not-an-instant' }));

/** `YYYY-MM-DD` of a day that exists. */
export const day = z.string({ error: 'not-a-day' }).check(z.refine(isDay, { error: 'not-a-day' }));

/** Wall-clock time, `HH:MM`. */
export const clock = z
  .string({ error: 'not-text' })
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'wrong-shape' }));

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

export const zone = text(100).check(z.refine(isZone, { error: 'not-one-of' }));

export const count = (least: number, most: number) =>
  z
    .int({ error: 'not-a-number' })
    .check(z.gte(least, { error: 'not-a-number' }), z.lte(most, { error: 'not-a-number' }));

export const fraction = z.number({ error: 'not-a-number' });

export const flag = z.boolean({ error: 'not-yes-or-no' });

export const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, { error: 'not-one-of' });

export const list = <T extends z.ZodMiniType>(of: T, most = 2_000) =>
  z.array(of, { error: 'wrong-shape' }).check(z.maxLength(most, { error: 'too-many' }));

export const meetingKind = z.union([z.enum([...fullKinds, ...shortKinds]), z.templateLiteral(['own:', z.string()])], {
  error: 'not-one-of',
});

export const response = oneOf(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']);

/** Times that every row of the user's own carries. */
export const times = { createdAt: instant, updatedAt: instant, deletedAt: z.exactOptional(instant) };
