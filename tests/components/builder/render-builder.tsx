import { cleanup, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { BuilderPage, type BuilderWays } from '../../../components/builder/builder-page';
import type { BuilderStep } from '../../../components/builder/builder-steps';
import { SettingsStoreContext } from '../../../components/settings/settings-store';
import { createWords, WordsContext } from '../../../components/words';
import { openTemplateReader } from '../../../entrypoints/builder/open-template-reader';
import { openSettingsStore } from '../../../entrypoints/own-pages/open-settings-store';
import { englishTexts } from '../../../lib/domain/templates/english-texts';
import { readCadenceFacts } from '../../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import english from '../../../public/_locales/en/messages.json';

const messages: Record<string, { message: string }> = english;
const words = createWords((key) => messages[key]?.message ?? '', 'en-GB');
const machineZone = 'Europe/Berlin';

/** A Thursday afternoon. */
export const thursdayAt = Temporal.ZonedDateTime.from('2026-11-19T15:20[Europe/Berlin]').epochMilliseconds;

let count = 0;
const opened: CoxswainDatabase[] = [];

afterEach(async () => {
  cleanup();
  for (const db of opened.splice(0)) await db.delete();
});

/** A database of its own for one test. */
export function builderDatabase(): CoxswainDatabase {
  count += 1;
  const db = openDatabase(`builder-${count}`);
  opened.push(db);
  return db;
}

/** The builder at one step on a real store (fake-indexeddb), on Thursday. */
export function renderBuilder(db: CoxswainDatabase, step: BuilderStep) {
  const ways = {
    share: vi.fn<BuilderWays['share']>(),
    board: vi.fn<BuilderWays['board']>(),
    settings: vi.fn<BuilderWays['settings']>(),
    putIn: vi.fn<BuilderWays['putIn']>(),
  };
  const readCalendar = () =>
    readCadenceFacts(db, { from: '2026-09-24', until: '2026-12-17' }, { now: thursdayAt, machineZone });
  const view = render(
    <WordsContext.Provider value={words}>
      <SettingsStoreContext.Provider value={{ ...openSettingsStore(db, machineZone), now: () => thursdayAt }}>
        <BuilderPage
          step={step}
          ways={ways}
          readCalendar={readCalendar}
          readTemplates={openTemplateReader(
            db,
            () => thursdayAt,
            async () => englishTexts,
          )}
        />
      </SettingsStoreContext.Provider>
    </WordsContext.Provider>,
  );
  return { ...view, ways };
}
