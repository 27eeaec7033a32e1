import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import { commitmentsOf } from '../../lib/domain/cadence-line';
import { byKind } from '../../lib/domain/kind-order';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import type { LocalDay } from '../../lib/domain/time';
import { weekOf } from '../../lib/domain/week';
import { Sign } from '../sign';
import { useWords } from '../words';
import { draftOf, lineOf, type LineDraft } from './line-draft';
import { LineForm } from './line-form';
import { LineRow } from './line-row';
import { lineName } from './line-words';
import { NotSaved } from './not-saved';
import { PresetOffer } from './preset-offer';
import { Section } from './section';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

/** The lines of the cadence: those that hold, a preset when there are none, and what ended. */
export function CadenceSection(props: {
  settings: Settings;
  people: readonly Person[];
  lines: readonly Commitment[];
  today: LocalDay;
}): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [isAdding, setAdding] = useState(false);
  const { settings, people, lines, today } = props;
  const days = { today, weekStart: settings.weekStart, yearStart: settings.yearStart };
  const monday = weekOf(today, settings.weekStart).from;
  const isEnded = ({ validUntil }: Commitment) => validUntil !== undefined && validUntil < today;
  const inOrder = lines.toSorted(
    (one, other) => byKind(one.kind, other.kind) || one.validFrom.localeCompare(other.validFrom),
  );
  const holding = inOrder.filter((line) => !isEnded(line));
  const ended = inOrder.filter(isEnded);
  const add = async (draft: LineDraft) => {
    const isSaved = await saving.save(async () => {
      const rows = commitmentsOf([lineOf(draft)], { newId: store.newId, now: store.now(), validFrom: draft.from });
      const undo = await store.addCommitments(rows);
      say(t('settings_line_added', { name: lineName(t, lineOf(draft), people) }), undo);
    });
    if (isSaved) setAdding(false);
  };
  const fresh = draftOf({
    kind: 'one-on-one',
    with: { type: settings.me.isManager ? 'each-report' : 'team' },
    frequency: { times: 1, every: 1, unit: 'week' },
    minutes: 30,
    validFrom: monday,
  });
  return (
    <Section id="cadence" about={t('settings_cadence_about')}>
      <ul class="set-card rows">
        {holding.map((line) => (
          <LineRow key={line.id} line={line} people={people} days={days} />
        ))}
        {holding.length === 0 && (
          <li class="set-empty">
            <PresetOffer me={settings.me} people={people} from={monday} />
          </li>
        )}
        <li>
          {isAdding ? (
            <LineForm
              start={fresh}
              people={people}
              onSave={(draft) => void add(draft)}
              onCancel={() => setAdding(false)}
            />
          ) : (
            <button type="button" class="btn" onClick={() => setAdding(true)}>
              <Sign name="u-plus" />
              {t('settings_line_add')}
            </button>
          )}
          <NotSaved saving={saving} />
        </li>
      </ul>
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
    </Section>
  );
}
