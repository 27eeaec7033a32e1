import type { OwnPractice } from '../../lib/domain/cadence-file/cadence-file-of';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Policy } from '../../lib/domain/policy';
import type { Settings } from '../../lib/domain/settings';
import type { Template } from '../../lib/domain/templates/template';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** All that the page draws from. */
export interface ShareFacts {
  settings: Settings;
  policy: Policy | undefined;
  practice: OwnPractice;
  /** Of each kind of the cadence, everyone's. */
  templates: ReadonlyMap<MeetingKind, Template>;
  now: Instant;
  today: LocalDay;
  zone: Zone;
}

/** For whom the page is: the team, or a person's id. */
export type Reader = 'team' | (string & {});
