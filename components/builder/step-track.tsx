import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import type { CadenceFacts } from '../../lib/domain/week-view';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { sayDay } from '../say-day';
import { useStore, type Undo } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBuilder } from './builder-context';
import { ContractList } from './contract-list';
import { runningFrom } from './line-row';

/** Step four: which series stand on the calendar, the ramp, and the way to the board. */
export function StepTrack(props: {
  calendar: CadenceFacts | undefined;
  onPutIn: (line: Commitment, personId: string | undefined) => void;
  onBoard: () => void;
}): VNode {
  const { t } = useWords();
  const { calendar, onPutIn, onBoard } = props;
  return (
    <>
      <section class="set-section" aria-labelledby="contract-title">
        <h2 id="contract-title">{t('builder_contract')}</h2>
        <p class="meta about">{t('builder_contract_about')}</p>
        {calendar !== undefined && <ContractList facts={calendar} onPutIn={onPutIn} />}
      </section>
      <Ramp />
      <section class="set-section" aria-labelledby="board-title">
        <h2 id="board-title">{t('builder_step_track')}</h2>
        <p class="meta about">{t('builder_track_about')}</p>
        <button type="button" class="btn line" onClick={onBoard}>
          <Sign name="u-trend" />
          {t('builder_open_board')}
        </button>
      </section>
    </>
  );
}

/** Tracking without red in the first weeks, for all lines at once. */
function Ramp(): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const { holding, today, settings } = useBuilder();
  const latest = holding.reduce((last, { rampUntil = '' }) => (rampUntil > last ? rampUntil : last), '');
  const [until, setUntil] = useState(latest);
  const [isTried, setTried] = useState(false);
  const rule = { today, weekStart: settings.weekStart, yearStart: settings.yearStart };
  const error = until !== '' && until < today ? t('builder_ramp_past') : undefined;
  const keep = () => {
    setTried(true);
    if (error !== undefined) return;
    void saving.save(async () => {
      const undos: Undo[] = [];
      for (const line of holding) {
        const running = runningFrom(line, rule);
        const from = line.validFrom > running ? line.validFrom : running;
        undos.push(await store.changeCommitment(line.id, { rampUntil: until === '' ? undefined : until }, from));
      }
      const undo = async () => {
        for (const back of undos.toReversed()) await back();
      };
      say(until === '' ? t('builder_ramp_off') : t('builder_ramp_on', { day: sayDay(until, locale) }), undo);
    });
  };
  return (
    <section class="set-section" aria-labelledby="ramp-title">
      <h2 id="ramp-title">{t('builder_ramp_title')}</h2>
      <p class="meta about">{t('builder_ramp_about')}</p>
      <form
        class="set-card set-form ramp"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Field label={t('builder_ramp')} error={isTried ? error : undefined}>
          {(parts) => (
            <input
              {...parts}
              class="field"
              type="date"
              value={until}
              onInput={(event) => setUntil(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="set-buttons">
          <button type="submit" class="btn line" disabled={holding.length === 0 || until === latest}>
            {t('builder_ramp_keep')}
          </button>
        </div>
        <NotSaved saving={saving} />
      </form>
    </section>
  );
}
