import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import { periodOf } from '../../lib/domain/period';
import type { Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { lineName, sayOften, sayWith } from '../settings/line-words';
import { NotSaved } from '../settings/not-saved';
import { sayDay } from '../say-day';
import { useStore } from '../settings/settings-store';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { useWords } from '../words';
import { draftOf, lineOf, type LineDraft } from './line-draft';
import { LineForm } from './line-form';

/** What the lines are judged by. */
export interface LineDays {
  today: LocalDay;
  weekStart: number;
  yearStart?: number | undefined;
}

/** The first day of the period that runs now: what lies before it is over and is not rewritten. */
export const runningFrom = (line: Commitment, { today, ...rule }: LineDays): LocalDay =>
  periodOf(line.frequency, today, { ...rule, anchorOn: line.validFrom }).from;

/** One line of the cadence. */
export function LineRow({
  line,
  people,
  days,
}: {
  line: Commitment;
  people: readonly Person[];
  days: LineDays;
}): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [isOpen, setOpen] = useState(false);
  const name = lineName(t, line, people);
  const isEnded = line.validUntil !== undefined && line.validUntil < days.today;
  const from = runningFrom(line, days);
  const facts = [
    sayOften(t, line.frequency),
    t('settings_line_minutes', { minutes: line.minutes }),
    t(line.validFrom > days.today ? 'settings_line_from' : 'settings_line_since', {
      day: sayDay(line.validFrom, locale),
    }),
    ...(line.validUntil === undefined ? [] : [t('settings_line_until', { day: sayDay(line.validUntil, locale) })]),
  ];
  const change = async (draft: LineDraft) => {
    const isSaved = await saving.save(async () => {
      const undo = await store.changeCommitment(line.id, lineOf(draft), draft.from);
      say(t('settings_line_changed', { name, day: sayDay(draft.from, locale) }), undo);
    });
    if (isSaved) setOpen(false);
  };
  const end = () =>
    saving.save(async () => {
      const undo = await store.endCommitment(line.id, from);
      say(t(line.validFrom < from ? 'settings_line_ended' : 'settings_line_dropped', { name }), undo);
    });
  return (
    <li>
      <div class="row-line">
        <span class="kind quiet">
          <Sign name={kindSign(line.kind)} />
        </span>
        <div class="row-text">
          <p class="cut">
            {kindName(t, line.kind)}{' '}
            <span class="ink-2">{t('settings_line_with', { who: sayWith(t, line.with, people) })}</span>
          </p>
          <p class="meta">{facts.join(' · ')}</p>
          {line.outcome !== undefined && <p class="meta">{line.outcome}</p>}
        </div>
        {!isEnded && (
          <>
            <button
              type="button"
              class="btn icon"
              aria-label={t('settings_line_edit', { name })}
              title={t('settings_edit')}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Sign name="u-pencil" />
            </button>
            <button
              type="button"
              class="btn icon"
              aria-label={t('settings_line_end', { name })}
              title={t('settings_remove')}
              onClick={() => void end()}
            >
              <Sign name="u-close" />
            </button>
          </>
        )}
      </div>
      {isOpen && (
        <LineForm
          start={{ ...draftOf(line), from: line.validFrom > from ? line.validFrom : from }}
          people={people}
          earliest={from}
          hint={t('settings_line_valid_hint')}
          onSave={(draft) => void change(draft)}
          onCancel={() => setOpen(false)}
        />
      )}
      <NotSaved saving={saving} />
    </li>
  );
}
