import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonData } from '../../lib/domain/person-data';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { usePeople } from './people-store';

/** Deletes someone for good, asked twice, as there is no way back. */
export function EraseBox({ data: { person, tables } }: { data: PersonData }): VNode {
  const { t } = useWords();
  const store = usePeople();
  const say = useSay();
  const saving = useSave();
  const [isAsked, setAsked] = useState(false);
  const [withTexts, setWithTexts] = useState(false);
  const named = tables.flatMap(({ rows }) => rows).filter(({ share, row, rest }) => share === 'named' && rest !== row);
  const { id, name } = person;
  const erase = () =>
    saving.save(async () => {
      await store.erase(id, { withTexts });
      location.hash = '';
      say(t('people_erased', { name }));
    });
  return (
    <section class="set-section" aria-labelledby="erase-title">
      <h3 id="erase-title">{t('people_erase')}</h3>
      <div class="set-card prose">
        <p>{t('people_erase_about')}</p>
        {named.length > 0 && (
          <label class="inline-label">
            <input
              class="tick"
              type="checkbox"
              checked={withTexts}
              onChange={(event) => setWithTexts(event.currentTarget.checked)}
            />
            {t('people_erase_texts', { name, count: named.length })}
          </label>
        )}
        <div class="set-buttons">
          {isAsked ? (
            <>
              <button type="button" class="btn primary" onClick={() => void erase()}>
                {t('people_erase_sure', { name })}
              </button>
              <button type="button" class="btn line" onClick={() => setAsked(false)}>
                {t('settings_cancel')}
              </button>
              <p class="meta" role="status">
                {t('people_erase_no_way_back')}
              </p>
            </>
          ) : (
            <button type="button" class="btn line" onClick={() => setAsked(true)}>
              <Sign name="u-close" size="s" />
              {t('people_erase')}
            </button>
          )}
        </div>
        <NotSaved saving={saving} />
      </div>
    </section>
  );
}
