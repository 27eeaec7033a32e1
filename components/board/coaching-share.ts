import { isHeld } from '../../lib/domain/adherence';
import { coachingKinds } from '../../lib/domain/cadence-cost';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { BoardWeek } from './board-weeks';

/** The gauge ends here, in percent; more is printed, not drawn. */
export const gaugeEnd = 60;

/** Hours a week of one sort. */
export interface CoachingPart {
  type: 'joint-call' | 'coaching' | 'other';
  hours: number;
  slotIds: string[];
  extras: string[];
}

/** Held hours a week, in whole weeks of which something is known. */
export interface CoachingShare {
  weeks: number;
  parts: CoachingPart[];
  /** Coaching parts together. */
  hours: number;
}

const partOf = (kind: MeetingKind): CoachingPart['type'] =>
  kind === 'joint-call' ? 'joint-call' : coachingKinds.includes(kind) ? 'coaching' : 'other';

/**
 * Hours a week that were held, by sort, from the calendar's own times. A meeting that serves several slots counts once.
 * @param weeks With the filter of people only: the figure is about kinds by itself.
 * @returns undefined while no whole week counts.
 */
export function findCoachingShare(weeks: readonly BoardWeek[]): CoachingShare | undefined {
  const whole = weeks.filter(({ is, adherence, adHoc }) => is === undefined && (adherence.due > 0 || adHoc.length > 0));
  if (whole.length === 0) return undefined;
  const parts = (['joint-call', 'coaching', 'other'] as const).map((type): CoachingPart => {
    const held = whole.flatMap((week) =>
      week.outcomes.filter((outcome) => isHeld(outcome) && partOf(outcome.slot.kind) === type),
    );
    const extras = whole.flatMap((week) => week.adHoc.filter(({ kind }) => partOf(kind) === type));
    const lengths = new Map([
      ...held.map(({ slot, occurrence, startAt, endAt }): [string, number] => [
        occurrence ?? slot.id,
        lengthOf(startAt, endAt) ?? slot.minutes * 60_000,
      ]),
      ...extras.map(({ id, startAt, endAt }): [string, number] => [id, lengthOf(startAt, endAt) ?? 0]),
    ]);
    const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
    return {
      type,
      hours: total / 3_600_000 / whole.length,
      slotIds: held.map(({ slot }) => slot.id),
      extras: extras.map(({ id }) => id),
    };
  });
  const hours = parts.reduce((sum, part) => sum + (part.type === 'other' ? 0 : part.hours), 0);
  return { weeks: whole.length, parts, hours };
}

/** An all-day block says nothing of how long it took, nor does one of half a day or more. */
function lengthOf(startAt: number | undefined, endAt: number | undefined): number | undefined {
  if (startAt === undefined || endAt === undefined) return undefined;
  return endAt - startAt < 12 * 3_600_000 ? endAt - startAt : undefined;
}
