import type { Commitment, With } from '../../lib/domain/cadence';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { LocalDay } from '../../lib/domain/time';
import type { Words } from '../words';
import { findOften, oftenKey } from './line-words';
import { sayDay } from '../say-day';

/** A line of the cadence while it is written, as the form's controls hold it. */
export interface LineDraft {
  kind: MeetingKind | 'own';
  ownName: string;
  /** `each-report`, `team`, or `person:<id>`. */
  who: string;
  often: string;
  minutes: string;
  outcome: string;
  from: LocalDay;
}

export const draftOf = (line: Omit<Commitment, 'id' | 'createdAt' | 'updatedAt'>): LineDraft => ({
  kind: line.kind,
  ownName: '',
  who: line.with.type === 'person' ? `person:${line.with.personId}` : line.with.type,
  often: oftenKey(line.frequency),
  minutes: String(line.minutes),
  outcome: line.outcome ?? '',
  from: line.validFrom,
});

const withOf = (who: string): With =>
  who.startsWith('person:')
    ? { type: 'person', personId: who.slice('person:'.length) }
    : { type: who === 'team' ? 'team' : 'each-report' };

export type LineErrors = Partial<Record<'ownName' | 'minutes' | 'from', string>>;

/** What is wrong with a draft, by field. */
export function errorsOf(draft: LineDraft, earliest: LocalDay | undefined, { t, locale }: Words): LineErrors {
  const minutes = Number(draft.minutes);
  return {
    ...(draft.kind === 'own' && draft.ownName.trim() === '' ? { ownName: t('settings_name_missing') } : {}),
    ...(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480
      ? {}
      : { minutes: t('settings_line_minutes_wrong') }),
    ...(draft.from === ''
      ? { from: t('settings_day_wrong') }
      : earliest !== undefined && draft.from < earliest
        ? { from: t('settings_line_too_early', { day: sayDay(earliest, locale) }) }
        : {}),
  };
}

/** The line of a draft without errors. */
export function lineOf(draft: LineDraft): Pick<Commitment, 'kind' | 'with' | 'frequency' | 'minutes' | 'outcome'> {
  const outcome = draft.outcome.trim();
  return {
    kind: draft.kind === 'own' ? `own:${draft.ownName.trim()}` : draft.kind,
    with: withOf(draft.who),
    frequency: findOften(draft.often) ?? { times: 1, every: 1, unit: 'week' },
    minutes: Number(draft.minutes),
    ...(outcome === '' ? {} : { outcome }),
  };
}
