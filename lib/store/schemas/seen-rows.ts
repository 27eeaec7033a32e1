import * as z from 'zod/mini';
import type { BlockLine } from '../../domain/block/block-line';
import type { SeenBlock } from '../../domain/block/seen-block';
import type { Coverage, Meeting, Sighting } from '../../domain/meeting';
import type { OpportunityFacts, Snapshot } from '../../domain/opportunity';
import type { SurfaceHealth } from '../../domain/site-health';
import type { OpportunityRow } from '../database';
import { count, day, flag, id, instant, line, list, meetingKind, oneOf, response, text } from './fields';

/* Rows of what was seen, and what is derived from them. */

const displacer = oneOf(['internal', 'external', 'unknown']);

export const sighting = z.strictObject({
  id,
  occurrence: id,
  series: id,
  calendar: text(320),
  seenAt: instant,
  source: oneOf(['grid', 'dialog', 'edit', 'feed']),
  isStanding: flag,
  isCancelled: z.exactOptional(flag),
  startAt: instant,
  endAt: instant,
  isAllDay: z.exactOptional(flag),
  title: z.exactOptional(line),
  response: z.exactOptional(response),
  declinedBy: z.exactOptional(list(id)),
  stoodAt: z.exactOptional(instant),
  isAutoMoved: z.exactOptional(flag),
  displacedBy: z.exactOptional(displacer),
}) satisfies z.ZodMiniType<Sighting>;

export const coverage = z.strictObject({
  id,
  calendar: text(320),
  fromAt: instant,
  untilAt: instant,
  firstSeenAt: instant,
  lastSeenAt: instant,
  source: oneOf(['grid', 'feed']),
  isPartial: z.exactOptional(flag),
}) satisfies z.ZodMiniType<Coverage>;

export const meeting = z.strictObject({
  id,
  series: id,
  calendar: text(320),
  kind: meetingKind,
  personIds: list(id),
  withTeam: flag,
  isMixed: flag,
  rhythm: id,
  title: z.exactOptional(line),
  startAt: instant,
  endAt: instant,
  isAllDay: flag,
  firstStartAt: instant,
  firstSeenAt: instant,
  lastSeenAt: instant,
  isStanding: flag,
  goneAt: z.exactOptional(instant),
  missedLooks: count(0, 1_000_000),
  missedAt: z.exactOptional(instant),
  isCancelled: flag,
  response,
  declinedBy: list(id),
  decline: z.exactOptional(z.strictObject({ seenAt: instant, stoodAt: z.exactOptional(instant) })),
  moves: list(
    z.strictObject({
      seenAt: instant,
      fromAt: instant,
      toAt: instant,
      stoodAt: z.exactOptional(instant),
      isAuto: z.exactOptional(flag),
      displacedBy: z.exactOptional(displacer),
    }),
  ),
  displacedBy: z.exactOptional(displacer),
  isRecurring: flag,
  updatedAt: instant,
}) satisfies z.ZodMiniType<Meeting>;

const blockLine = z.strictObject({
  type: oneOf(['topic', 'item']),
  text: line,
  isDone: flag,
  authors: list(text(500), 1_000),
  owner: z.exactOptional(text(500)),
  dueOn: z.exactOptional(day),
}) satisfies z.ZodMiniType<BlockLine>;

export const block = z.strictObject({
  id,
  series: id,
  lines: list(blockLine),
  updatedAt: instant,
}) satisfies z.ZodMiniType<SeenBlock>;

const facts = z.strictObject({
  record: id,
  name: z.exactOptional(line),
  account: z.exactOptional(line),
  stage: z.exactOptional(line),
  amount: z.exactOptional(line),
  closeDate: z.exactOptional(line),
  owner: z.exactOptional(line),
  ownerAddress: z.exactOptional(text(320)),
  nextStep: z.exactOptional(line),
  outcome: z.exactOptional(oneOf(['won', 'lost'])),
  locale: z.exactOptional(text(100)),
}) satisfies z.ZodMiniType<OpportunityFacts>;

export const snapshot = z.strictObject({ id, record: id, seenAt: instant, facts }) satisfies z.ZodMiniType<Snapshot>;

export const opportunity = z.strictObject({
  id,
  site: text(200),
  facts,
  ownerId: z.exactOptional(id),
  firstSeenAt: instant,
  lastSeenAt: instant,
  visits: count(0, 10_000_000),
  visitedAt: z.exactOptional(list(instant)),
}) satisfies z.ZodMiniType<OpportunityRow>;

export const health = z.strictObject({
  id,
  state: oneOf(['reads', 'partly', 'changed']),
  what: z.exactOptional(line),
  sinceAt: instant,
  lastSeenAt: instant,
}) satisfies z.ZodMiniType<SurfaceHealth>;
