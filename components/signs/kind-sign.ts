import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { KindSignName } from '../sign';

/** Short forms borrow the sign of the kind that they are a short form of. */
const borrowed: Record<string, KindSignName> = {
  'plan-review': 'k-territory-plan-review',
  calibration: 'k-forecast-review',
  'coach-the-coach': 'k-coaching',
  'motivation-talk': 'k-one-on-one',
  'prospecting-review': 'k-pipeline-review',
  'hiring-check': 'k-performance-review',
  recognition: 'k-win-loss-review',
  training: 'k-coaching',
};

/** The sign of a kind; a user's own kind has the sign of any meeting of people. */
export const kindSign = (kind: MeetingKind): KindSignName =>
  kind.startsWith('own:') ? 'k-team-meeting' : (borrowed[kind] ?? (`k-${kind}` as KindSignName));
