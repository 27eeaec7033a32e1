import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds, repositoryDir } from './extension-session.ts';

/**
 * Holds the built files against `sizeLimits` of package.json: bytes after gzip -9, by glob inside the Chrome build; the
 * last limit that matches a file counts. Names no file matches fail too, so that a renamed entry keeps its limit.
 */

const manifest: unknown = JSON.parse(readFileSync(join(repositoryDir, 'package.json'), 'utf8'));
const { sizeLimits } = manifest as { sizeLimits: Record<string, number> };
const limitOf = new Map<string, number>();
let isOver = false;

for (const [pattern, limit] of Object.entries(sizeLimits)) {
  const files = globSync(pattern, { cwd: builds.chrome });
  for (const file of files) limitOf.set(file, limit);
  if (files.length === 0) {
    console.log(`no built file matches ${pattern}`);
    isOver = true;
  }
}
if (!existsSync(builds.chrome)) console.log('run `npm run build` first');

for (const [file, limit] of limitOf) {
  const bytes = gzipSync(readFileSync(join(builds.chrome, file)), { level: 9 }).length;
  console.log(`${bytes > limit ? 'OVER' : 'ok  '} ${file}: ${bytes} of ${limit} bytes gzip`);
  isOver ||= bytes > limit;
}
process.exitCode = isOver ? 1 : 0;
