import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import { commitmentsOf, partsOf, usualFrequency, type CadenceLine } from '../../lib/domain/cadence-line';
import { byKind } from '../../lib/domain/kind-order';
import { laneOf, lanes, type Lane } from '../../lib/domain/lane';
import { teamKinds, type MeetingKind } from '../../lib/domain/meeting-kind';
import { lineName } from '../settings/line-words';
import { NotSaved } from '../settings/not-saved';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { startOf, useBuilder } from './builder-context';
import { LaneSection } from './lane-section';
import { draftOf, lineOf, type LineDraft } from './line-draft';
import { LineForm } from './line-form';
import { LineRow } from './line-row';
import { PresetCards } from './preset-cards';
import { usePreset } from './use-preset';

/** Step one: which interactions matter, and what for, by the five lanes of an execution cadence. */
export function StepDetermine(): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const facts = useBuilder();
  const preset = usePreset();
  const [adding, setAdding] = useState<MeetingKind | 'own'>();
  const { people, settings, holding, lines, today } = facts;
  const days = { today, weekStart: settings.weekStart, yearStart: settings.yearStart };
  const ended = lines.filter(({ validUntil }) => validUntil !== undefined && validUntil < today);
  const add = async (draft: LineDraft) => {
    const isSaved = await saving.save(async () => {
      const line = lineOf(draft) as CadenceLine;
      const birth = { newId: store.newId, now: store.now(), validFrom: draft.from };
      const rows = commitmentsOf([partsOf(line)], birth).map((row) => ({
        ...row,
        ...(draft.pauses.length === 0 ? {} : { pauses: draft.pauses }),
      }));
      const undo = await store.putCommitments(rows);
      say(t('settings_line_added', { name: lineName(t, line, people) }), undo);
    });
    if (isSaved) setAdding(undefined);
  };
  const fresh = (kind: MeetingKind | 'own'): LineDraft => {
    const template = facts.templateOf(kind === 'own' ? 'own:' : kind);
    const isTeam = kind === 'own' || teamKinds.has(kind) || !settings.me.isManager;
    const start = draftOf({
      kind: kind === 'own' ? 'own:' : kind,
      with: { type: isTeam ? 'team' : 'each-report' },
      frequency: usualFrequency(kind === 'own' ? 'own:' : kind),
      minutes: template.minutes,
      validFrom: startOf(facts),
    });
    return kind === 'own' ? { ...start, kind } : { ...start, outcome: template.outputs[0] ?? '' };
  };
  const rowsOf = (lane: Lane): Commitment[] =>
    holding
      .filter((line) => laneOf(line) === lane)
      .toSorted((a, b) => byKind(a.kind, b.kind) || a.validFrom.localeCompare(b.validFrom));
  return (
    <>
      {holding.length === 0 && (
        <section class="set-section" aria-labelledby="presets-title">
          <h2 id="presets-title">{t('builder_presets')}</h2>
          <p class="meta about">{t('builder_presets_about')}</p>
          <PresetCards people={people} presets={presetsToBegin} onUse={preset.use} />
        </section>
      )}
      {lanes.map((lane) => (
        <LaneSection
          key={lane}
          lane={lane}
          lines={rowsOf(lane)}
          form={
            adding !== undefined && laneOf({ kind: adding === 'own' ? 'own:' : adding }) === lane ? (
              <LineForm
                key={adding}
                start={fresh(adding)}
                people={people}
                onSave={(draft) => void add(draft)}
                onCancel={() => setAdding(undefined)}
              />
            ) : undefined
          }
          days={days}
          onAdd={setAdding}
        />
      ))}
      <NotSaved saving={saving} />
      <NotSaved saving={preset.saving} />
      {holding.length > 0 && (
        <details class="fold">
          <summary class="meta">
            <Sign name="u-right" size="s" class="turn" />
            {t('builder_presets_instead')}
          </summary>
          <PresetCards people={people} onUse={preset.use} />
        </details>
      )}
      {ended.length > 0 && (
        <details class="fold">
          <summary class="meta">
            <Sign name="u-right" size="s" class="turn" />
            {t('settings_lines_ended', { count: ended.length })}
          </summary>
          <ul class="set-card rows">
            {ended.map((line) => (
              <LineRow key={line.id} line={line} people={people} days={days} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Quarter's end stands in for a rhythm that is there. */
const presetsToBegin = ['four', 'eight', 'ten', 'leaders', 'accounts', 'new-team'] as const;
