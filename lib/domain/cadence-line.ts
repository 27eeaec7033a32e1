import type { Commitment, Frequency } from './cadence';
import type { MeetingKind } from './meeting-kind';
import type { Instant, LocalDay } from './time';

/** A line of a cadence before it is kept. */
export type CadenceLine = Omit<
  Commitment,
  'id' | 'validFrom' | 'validUntil' | 'pauses' | 'createdAt' | 'updatedAt' | 'deletedAt'
>;

/** What turning lines into commitments needs from outside. */
export interface Birth {
  /** A new id at each call. */
  newId: () => string;
  now: Instant;
  validFrom: LocalDay;
}

/** Some slots in every so many units. */
export const often = (times: number, every: number, unit: Frequency['unit']): Frequency => ({ times, every, unit });

const weekly = often(1, 1, 'week');

/** How often and how long a kind usually is, for what is seen but once (facts/agendas.json, default cadences). */
export const usualFrequency = (kind: MeetingKind): Frequency => {
  switch (kind) {
    case 'coaching':
    case 'pipeline-review':
      return often(1, 2, 'week');
    case 'joint-call':
      return often(2, 1, 'month');
    case 'win-loss-review':
    case 'hiring-check':
    case 'recognition':
    case 'training':
      return often(1, 1, 'month');
    case 'business-review':
    case 'account-plan-review':
    case 'territory-plan-review':
    case 'plan-review':
    case 'calibration':
      return often(1, 1, 'quarter');
    case 'performance-review':
    case 'motivation-talk':
      return often(1, 2, 'quarter');
    default:
      return weekly;
  }
};

/** Commitments to keep, one for each line. */
export const commitmentsOf = (lines: readonly CadenceLine[], { newId, now, validFrom }: Birth): Commitment[] =>
  lines.map((line) => ({ ...partsOf(line), id: newId(), validFrom, createdAt: now, updatedAt: now }));

/** What a line says, without what else its carrier has. */
export function partsOf(line: CadenceLine): CadenceLine {
  const { kind, with: others, frequency, minutes, outcome, preferred, participants, agendaOwner, criteria } = line;
  const { lane, rampUntil } = line;
  return {
    kind,
    with: others,
    frequency,
    minutes,
    ...(outcome === undefined ? {} : { outcome }),
    ...(preferred === undefined ? {} : { preferred }),
    ...(participants === undefined ? {} : { participants }),
    ...(agendaOwner === undefined ? {} : { agendaOwner }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(lane === undefined ? {} : { lane }),
    ...(rampUntil === undefined ? {} : { rampUntil }),
  };
}
