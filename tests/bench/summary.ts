import { availableParallelism, platform } from 'node:os';
import { drawTable } from '../browser/readme-table.ts';
import type { Row } from './metric.ts';

const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' };

/** What the README says of a run: the machine in words, the day, and a line for each metric. */
export function summaryOf(rows: readonly Row[], browserVersion: string): string {
  const machine = `${availableParallelism()} cores, ${systems[platform()] ?? platform()}, ${browserVersion}, headless`;
  const table = drawTable([
    ['', 'metric', 'ours', 'baseline', 'result', 'target', ''],
    ...rows.map(({ id, what, ours, baseline, theirs, result, target, isMet }) => [
      id,
      what,
      ours,
      `${baseline}: ${theirs}`,
      result,
      target,
      isMet ? 'met' : 'missed',
    ]),
  ]);
  return `Measured on ${new Date().toISOString().slice(0, 10)} (${machine}); median and middle half.\n\n${table}`;
}
