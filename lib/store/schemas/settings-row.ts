import * as z from 'zod/mini';
import { mostAddresses, mostName } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { address, count, flag, instant, line, list, oneOf, text, zone } from './fields';

const minute = count(0, 1_439);

const reminders = z.strictObject({
  digestAt: z.exactOptional(minute),
  beforeMinutes: z.exactOptional(count(1, 1_440)),
  hasAfter: flag,
  quiet: z.strictObject({ from: minute, until: minute }),
  sinceAt: instant,
});

/** Months; 0: for good. */
const months = z.exactOptional(count(0, 1_200));
const keepFor = z.strictObject({ meetings: months, notes: months, items: months, snapshots: months });
const money = z.strictObject({
  amount: z.string({ error: 'not-text' }).check(z.regex(/^-?\d{1,30}(?:\.\d{1,30})?$/, { error: 'not-a-number' })),
  currency: z.string({ error: 'not-text' }).check(z.regex(/^[A-Z]{3}$/, { error: 'wrong-shape' })),
});
const triggers = z.strictObject({
  pushes: z.exactOptional(count(1, 1_000)),
  stageDays: z.exactOptional(count(1, 10_000)),
  idleDays: z.exactOptional(count(1, 10_000)),
  amount: z.exactOptional(money),
  hasPassedClose: flag,
  hasStaleStep: flag,
});

export const settings = z.strictObject({
  id: z.literal('settings', { error: 'not-one-of' }),
  me: z.strictObject({
    name: text(mostName),
    addresses: list(address, mostAddresses),
    isManager: flag,
    isSeller: flag,
  }),
  homeZone: z.exactOptional(zone),
  weekStart: count(1, 7),
  yearStart: z.exactOptional(count(1, 12)),
  theme: oneOf(['system', 'light', 'dark']),
  foldedSites: list(text(200), 200),
  hasBadges: z.exactOptional(flag),
  hasToolbarCount: z.exactOptional(flag),
  templateLanguage: z.exactOptional(text(35)),
  framework: z.exactOptional(text(2_000)),
  reminders: z.exactOptional(reminders),
  keepFor: z.exactOptional(keepFor),
  fileWeeks: z.exactOptional(count(0, 520)),
  isVeiled: z.exactOptional(flag),
  dealTriggers: z.exactOptional(triggers),
  dealGoal: z.exactOptional(money),
  cadenceDeclinedAt: z.exactOptional(instant),
  pledge: z.exactOptional(line),
  sharedWhy: z.exactOptional(line),
  updatedAt: instant,
}) satisfies z.ZodMiniType<Settings>;
