import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { CadenceCost } from '../../lib/domain/cadence-cost';
import { byKind } from '../../lib/domain/kind-order';
import { kindName } from '../kind-words';
import { lineName, sayWith } from '../settings/line-words';
import { NotSaved } from '../settings/not-saved';
import { sayDay } from '../say-day';
import { useStore, type Undo } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { startOf, useBuilder } from './builder-context';
import { costNumbers } from './cost-words';
import { paceChange, paceErrorsOf } from './line-draft';
import { runningFrom } from './line-row';
import { PaceFields } from './pace-fields';
import type { WhatIf } from './use-what-if';

/** Step two: how often and how long. Nothing changes until it is kept; the picture beside it shows what would be. */
export function StepFrequency({ whatIf, cost }: { whatIf: WhatIf; cost: CadenceCost }): VNode {
  const words = useWords();
  const { t, locale } = words;
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const facts = useBuilder();
  const sizeId = useId();
  const { people, settings, today } = facts;
  const holding = whatIf.lines.map((line) => facts.holding.find(({ id }) => id === line.id) ?? line);
  const reports = people.filter(({ relation }) => relation === 'report').length;
  const rule = { today, weekStart: settings.weekStart, yearStart: settings.yearStart };
  const changed = holding.filter((line) => whatIf.isChanged(line));
  const isWrong = changed.some((line) => Object.keys(paceErrorsOf(whatIf.paceFor(line), words)).length > 0);
  const numbers = costNumbers(words, cost);
  const keep = async () => {
    if (isWrong) return;
    const isSaved = await saving.save(async () => {
      const undos: Undo[] = [];
      for (const line of changed) {
        const running = runningFrom(line, rule);
        const from = line.validFrom > running ? line.validFrom : running;
        undos.push(await store.changeCommitment(line.id, paceChange(whatIf.paceFor(line)), from));
      }
      say(t('builder_pace_kept', { count: changed.length, day: sayDay(startOf(facts), locale) }), async () => {
        for (const undo of undos.toReversed()) await undo();
      });
    });
    if (isSaved) whatIf.putBack();
  };
  return (
    <>
      <section class="set-section" aria-labelledby="pace-title">
        <h2 id="pace-title">{t('builder_step_frequency')}</h2>
        <p class="meta about">{t('builder_frequency_about')}</p>
        <form
          class="set-card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <ul class="rows paces">
            {holding
              .toSorted((a, b) => byKind(a.kind, b.kind))
              .map((line) => {
                const pace = whatIf.paceFor(line);
                const at = whatIf.lines.findIndex(({ id }) => id === line.id);
                return (
                  <li key={line.id} class={whatIf.isChanged(line) ? 'changed' : undefined}>
                    <span class="kind quiet">
                      <Sign name={kindSign(line.kind)} />
                    </span>
                    <p class="cut">
                      {kindName(t, line.kind)}{' '}
                      <span class="ink-2">{t('settings_line_with', { who: sayWith(t, line.with, people) })}</span>
                    </p>
                    <PaceFields
                      of={lineName(t, line, people)}
                      pace={pace}
                      errors={paceErrorsOf(pace, words)}
                      onChange={(change) => whatIf.setPace(line, change)}
                    />
                    <span class="hours ink-2">
                      {t('builder_hours_short', { hours: numbers.hours(cost.lines[at]?.hours ?? 0) })}
                    </span>
                  </li>
                );
              })}
            {holding.length === 0 && <li class="set-empty">{t('builder_no_lines')}</li>}
          </ul>
          <div class="keep set-buttons">
            <button
              type="submit"
              class={changed.length > 0 ? 'btn primary' : 'btn line'}
              disabled={changed.length === 0}
            >
              {changed.length === 0 ? t('builder_keep_none') : t('builder_keep', { count: changed.length })}
            </button>
            <button type="button" class="btn" disabled={!whatIf.isOn} onClick={whatIf.putBack}>
              {t('builder_put_back')}
            </button>
            <NotSaved saving={saving} />
          </div>
        </form>
      </section>
      <section class="set-section" aria-labelledby="what-if-title">
        <h2 id="what-if-title">{t('builder_what_if')}</h2>
        <div class="set-card">
          <div class="set-row">
            <div class="set-label">
              <label for={sizeId}>{t('builder_team_size')}</label>
              <p class="meta">{t('builder_team_size_hint', { count: reports })}</p>
            </div>
            <div class="set-control">
              <input
                id={sizeId}
                class="field"
                type="number"
                min={0}
                max={200}
                value={whatIf.size}
                onInput={(event) => whatIf.setSize(event.currentTarget.value)}
              />
            </div>
          </div>
        </div>
      </section>
    </>
  );
}
