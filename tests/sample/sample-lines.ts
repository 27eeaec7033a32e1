import type { With } from '../../lib/domain/cadence.ts';
import { often, type CadenceLine } from '../../lib/domain/cadence-line.ts';

const each: With = { type: 'each-report' };
const team: With = { type: 'team' };

/** Kim's cadence: six lines of every one or two weeks. */
export const kimsLines = (): CadenceLine[] => [
  { kind: 'one-on-one', with: each, frequency: often(1, 1, 'week'), minutes: 30 },
  { kind: 'coaching', with: each, frequency: often(1, 2, 'week'), minutes: 45 },
  { kind: 'pipeline-review', with: each, frequency: often(1, 2, 'week'), minutes: 45 },
  { kind: 'deal-review', with: team, frequency: often(1, 1, 'week'), minutes: 45 },
  { kind: 'forecast-review', with: team, frequency: often(1, 1, 'week'), minutes: 30 },
  { kind: 'team-meeting', with: team, frequency: often(1, 1, 'week'), minutes: 45 },
];
