import type { LocalDay } from './time';

/** What a slot's key says. */
export interface SlotKeyParts {
  commitmentId: string;
  /** Absent: the team. */
  personId?: string;
  /** First day of the whole period, not clipped, so that a changed joining day keeps the user's words. */
  periodFrom: LocalDay;
  /** 0-based number within the period. */
  index: number;
}

/** `<commitment>/<person or "team">/<period's first day>/<n>`. Ids are UUIDs and hold no slash. */
export const slotKey = ({ commitmentId, personId, periodFrom, index }: SlotKeyParts): string =>
  `${commitmentId}/${personId ?? 'team'}/${periodFrom}/${index}`;

/** The parts of a slot's key; undefined when it is not one (such as `meetingWordKey`). */
export function findSlotKeyParts(key: string): SlotKeyParts | undefined {
  const [commitmentId, who, periodFrom, index, ...rest] = key.split('/');
  if (commitmentId === undefined || who === undefined || periodFrom === undefined || index === undefined) return;
  if (rest.length > 0 || !/^\d+$/.test(index) || !/^\d{4}-\d\d-\d\d$/.test(periodFrom)) return;
  return { commitmentId, ...(who === 'team' ? {} : { personId: who }), periodFrom, index: Number(index) };
}

/** Key of the user's word on a meeting that fills no slot: `meeting/<occurrence>`. */
export const meetingWordKey = (occurrence: string): string => `meeting/${occurrence}`;
