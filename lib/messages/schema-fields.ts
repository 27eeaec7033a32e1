import * as z from 'zod/mini';

/** Text of the user's, or an id; longer is refused, not cut. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** Text of a page: cut rather than refused, or one endless title would hide a whole week. */
export const pageText = (max: number) => z.string().check(z.overwrite((value) => value.slice(0, max)));
export const key = text(1_024).check(z.minLength(1));
export const id = text(200).check(z.minLength(1));
export const instant = z.int();
/** A day that the calendar has. */
export const day = z.iso.date();
/** A name that the browser knows; another would throw wherever days are counted. */
export const zone = text(100).check(z.refine(isZone));

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
