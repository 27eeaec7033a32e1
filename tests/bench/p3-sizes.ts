import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../browser/extension-session.ts';
import type { Metric, Row } from './metric.ts';

/** Peers, measured in November 2026 with esbuild, minified, gzip -9 (speed-and-safety 3.1), in bytes. */
const multicalBytes = 17_127;

const files = [
  { file: 'guard.js', limit: 1_000 },
  { file: 'calendar.js', limit: 12_000 },
  { file: 'salesforce.js', limit: 12_000 },
  { file: 'panel.js', limit: 30_000 },
  { file: 'deal-panel.js', limit: 30_000 },
];

async function measure(): Promise<Row[]> {
  return files.map(({ file, limit }) => {
    const bytes = gzipSync(readFileSync(join(builds.chrome, file)), { level: 9 }).length;
    return {
      id: 'P3',
      what: `${file}, gzip`,
      baseline: 'a calendar extension of a peer, 17,127 B',
      ours: `${bytes} B`,
      theirs: `${multicalBytes} B`,
      result: `${(bytes / multicalBytes).toFixed(2)}× of the peer`,
      target: `≤ ${limit} B`,
      isMet: bytes <= limit,
      figures: { bytes, limit },
    };
  });
}

export const p3: Metric = { id: 'P3', measure };
