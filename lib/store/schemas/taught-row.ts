import * as z from 'zod/mini';
import { isReadableOrigin } from '../../domain/own-host';
import { countIds, idShapes, type TaughtAddress } from '../../domain/taught/taught-address';
import { isTaughtSelector } from '../../domain/taught/taught-selector';
import {
  mostOfTaught,
  taughtFields,
  triesOfTaught,
  type TaughtPlace,
  type TaughtSite,
} from '../../domain/taught/taught-site';
import { id, instant, list, oneOf, text, times } from './fields';

/* A taught site, in the store, in a backup, in a file of its own and in a message: data that names places, never code. */

const short = text(200);

const pairs = z
  .record(text(100), short, { error: 'wrong-shape' })
  .check(z.refine((value) => Object.keys(value).length <= 20, { error: 'too-many' }));

const address = z
  .strictObject({
    path: text(500),
    query: z.exactOptional(pairs),
    hash: z.exactOptional(text(500)),
    hashQuery: z.exactOptional(pairs),
    id: oneOf(idShapes),
  })
  .check(
    z.refine((value) => countIds(value) === 1, { error: 'not-an-address' }),
  ) satisfies z.ZodMiniType<TaughtAddress>;

const step = text(300).check(z.refine(isTaughtSelector, { error: 'not-a-selector' }));

const place = z.strictObject({
  path: list(step, mostOfTaught.steps).check(z.minLength(1, { error: 'missing' })),
  label: z.exactOptional(short),
  attribute: z.exactOptional(
    z.string({ error: 'not-text' }).check(z.regex(/^[a-z][a-z\d-]{0,60}$/u, { error: 'not-a-selector' })),
  ),
  after: z.exactOptional(short),
  before: z.exactOptional(short),
}) satisfies z.ZodMiniType<TaughtPlace>;

const places = z.exactOptional(list(place, mostOfTaught.places).check(z.minLength(1, { error: 'missing' })));

/** What is pointed at, as a page sends it and a file holds it. */
export const taughtParts = {
  name: text(100).check(z.minLength(1, { error: 'missing' })),
  addresses: list(address, mostOfTaught.addresses).check(z.minLength(1, { error: 'missing' })),
  fields: z
    .strictObject({
      name: places,
      account: places,
      stage: places,
      amount: places,
      closeDate: places,
      owner: places,
      nextStep: places,
    })
    .check(z.refine((value) => Object.keys(value).length > 0, { error: 'missing' })),
};

/** Who taught which site where; with its parts the whole of a file's site. */
export const taughtHead = {
  id: text(50).check(z.regex(/^taught-[\da-z-]{1,40}$/u, { error: 'wrong-shape' })),
  origins: list(text(300).check(z.refine(isReadableOrigin, { error: 'not-an-origin' })), mostOfTaught.origins).check(
    z.minLength(1, { error: 'missing' }),
  ),
  by: z.exactOptional(short),
};

export const taughtSite = z.strictObject({
  ...taughtHead,
  ...taughtParts,
  taughtOn: id,
  tries: list(
    z.strictObject({ record: id, at: instant, unread: list(oneOf(taughtFields), taughtFields.length) }),
    triesOfTaught,
  ),
  ...times,
}) satisfies z.ZodMiniType<TaughtSite>;
