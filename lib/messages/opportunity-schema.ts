import * as z from 'zod/mini';
import { taughtFields } from '../domain/taught/taught-site';
import { key, pageText, text } from './schema-fields';

/** What a page says of an opportunity. */
const opportunityFacts = z.strictObject({
  record: key,
  name: z.optional(pageText(2_000)),
  account: z.optional(pageText(2_000)),
  stage: z.optional(pageText(500)),
  amount: z.optional(pageText(200)),
  closeDate: z.optional(pageText(200)),
  owner: z.optional(pageText(500)),
  ownerAddress: z.optional(text(320)),
  nextStep: z.optional(pageText(5_000)),
  outcome: z.optional(z.enum(['won', 'lost'])),
  unread: z.optional(z.array(z.enum(taughtFields)).check(z.maxLength(taughtFields.length))),
  locale: z.optional(text(50)),
});

export const opportunityOpened = z.strictObject({ facts: opportunityFacts, site: text(50) });
