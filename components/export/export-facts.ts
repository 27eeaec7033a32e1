import type { ActionItem } from '../../lib/domain/action-item';
import type { MeetingRecord } from '../../lib/domain/meeting';
import type { SeenOpportunity } from '../../lib/domain/opportunity';
import type { Person } from '../../lib/domain/person';
import type { LocalDay, Zone } from '../../lib/domain/time';
import type { Topic } from '../../lib/domain/topic';
import type { WeekView } from '../../lib/domain/week-view';

/** What an export is made of: everything that is kept and not deleted, weeks and records newest last. */
export interface ExportFacts {
  people: readonly Person[];
  items: readonly ActionItem[];
  topics: readonly Topic[];
  records: readonly MeetingRecord[];
  deals: readonly SeenOpportunity[];
  weeks: readonly Pick<WeekView, 'week' | 'outcomes' | 'adHoc'>[];
  zone: Zone;
  today: LocalDay;
}

/** Whose, and whether the private lane goes along. */
export interface ExportWish {
  /** A person's id; absent: everyone's. */
  personId?: string | undefined;
  /** Private notes and topics: only when the user ticked it. */
  withPrivate: boolean;
}
