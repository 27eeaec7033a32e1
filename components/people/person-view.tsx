import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { localDayOf } from '../../lib/domain/day-range';
import { personFile, type PersonData } from '../../lib/domain/person-data';
import type { Zone } from '../../lib/domain/time';
import { sayDay } from '../say-day';
import { saveFile } from '../save-file';
import { useSay } from '../settings/undo';
import { Sign } from '../sign';
import { useWords } from '../words';
import { EraseBox } from './erase-box';
import { KeptTableFold } from './kept-table';
import { personMarkdown } from './person-markdown';

/** A file's name may not hold what a path does. */
const inFileName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\s]+/gu, '-');

/** All that is kept about one person: to read, to take along, to erase. */
export function PersonView({ data, zone, now }: { data: PersonData; zone: Zone; now: () => number }): VNode {
  const words = useWords();
  const { t, locale } = words;
  const say = useSay();
  const [withPrivate, setWithPrivate] = useState(false);
  const { person, tables } = data;
  const rows = tables.reduce((sum, kept) => sum + kept.rows.length, 0);
  const save = (ending: 'json' | 'md'): void => {
    const day = localDayOf(now(), zone);
    const file = `coxswain-${inFileName(person.name)}-${day}.${ending}`;
    if (ending === 'json') saveFile(file, JSON.stringify(personFile(data, now(), withPrivate), null, 2));
    else saveFile(file, personMarkdown(data, words, { zone, day: sayDay(day, locale), withPrivate }), 'text/markdown');
    say(t('people_saved', { file }));
  };
  return (
    <>
      <section class="set-section" aria-labelledby="person-title">
        <h2 id="person-title">{person.name}</h2>
        <p class="meta about">
          {t('people_rows', { count: rows })} {person.deletedAt !== undefined && t('people_removed')}
        </p>
        <div class="set-card kept-tables">
          {tables.map((kept) => (
            <KeptTableFold key={kept.table} kept={kept} zone={zone} />
          ))}
        </div>
      </section>
      <section class="set-section" aria-labelledby="take-title">
        <h3 id="take-title">{t('people_export')}</h3>
        <div class="set-card prose">
          <p>{t('people_export_about')}</p>
          <label class="inline-label">
            <input
              class="tick"
              type="checkbox"
              checked={withPrivate}
              onChange={(event) => setWithPrivate(event.currentTarget.checked)}
            />
            <Sign name="u-lock" size="s" />
            {t('people_export_private')}
          </label>
          <div class="set-buttons">
            <button type="button" class="btn line" onClick={() => save('md')}>
              <Sign name="u-download" size="s" />
              {t('people_export_text')}
            </button>
            <button type="button" class="btn line" onClick={() => save('json')}>
              <Sign name="u-download" size="s" />
              {t('people_export_json')}
            </button>
          </div>
        </div>
      </section>
      <EraseBox key={person.id} data={data} />
    </>
  );
}
