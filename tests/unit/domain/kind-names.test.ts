import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { classify } from '../../../lib/domain/classify';
import { fullKinds, shortKinds } from '../../../lib/domain/meeting-kind';
import { context, eventIn } from './classify-table';

const root = join(import.meta.dirname, '..', '..', '..');
const catalogues = globSync('public/_locales/*/messages.json', { cwd: root }).toSorted();

test('there is a catalogue for each of the six languages', () => {
  expect(catalogues.map((file) => basename(dirname(file)))).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
});

/** New events are named so, by us; they must be recognised when they stand in the calendar. */
test.each(catalogues)('each kind is recognised by the name that %s gives it', (file) => {
  const words = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, { message: string }>;
  const wrong = [...fullKinds, ...shortKinds].flatMap((kind) => {
    const name = words[`kind_${kind.replaceAll('-', '_')}`]?.message ?? '';
    const found = classify(eventIn(name, 'ana'), context);
    return found.outcome === 'kind' && found.kind === kind
      ? []
      : [`${name} (${kind}): ${found.outcome === 'kind' ? found.kind : found.outcome}`];
  });
  expect(wrong).toEqual([]);
});
