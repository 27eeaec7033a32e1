import type { Commitment, Frequency, Participant, PreferredSlot, With } from '../../lib/domain/cadence';
import type { DayRange } from '../../lib/domain/day-range';
import { lanes, laneOf, type Lane } from '../../lib/domain/lane';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { agendaOwners } from '../../lib/domain/templates/template';
import type { LocalDay } from '../../lib/domain/time';
import { sayDay } from '../say-day';
import type { LineChange } from '../settings/settings-store';
import type { Words } from '../words';

/** How often and how long, as a row's controls hold it. */
export interface PaceDraft {
  times: string;
  every: string;
  unit: Frequency['unit'];
  minutes: string;
}

/** A line of the cadence while it is written, as the form's controls hold it. */
export interface LineDraft extends PaceDraft {
  kind: MeetingKind | 'own';
  ownName: string;
  /** `each-report`, `team`, `role:<role>`, or `person:<id>`. */
  who: string;
  weekday: string;
  at: string;
  week: string;
  outcome: string;
  participants: Participant[];
  owner: string;
  criteria: string[];
  lane: Lane;
  rampUntil: string;
  pauses: DayRange[];
  from: LocalDay;
}

export const paceOf = ({ frequency: { times, every, unit }, minutes }: Pick<Commitment, 'frequency' | 'minutes'>) => ({
  times: String(times),
  every: String(every),
  unit,
  minutes: String(minutes),
});

export const draftOf = (line: Omit<Commitment, 'id' | 'createdAt' | 'updatedAt'>): LineDraft => ({
  ...paceOf(line),
  kind: line.kind,
  ownName: '',
  who:
    line.with.type === 'person'
      ? `person:${line.with.personId}`
      : line.with.type === 'role'
        ? `role:${line.with.role}`
        : line.with.type,
  weekday: String(line.preferred?.weekday ?? ''),
  at: line.preferred?.at ?? '',
  week: String(line.preferred?.week ?? ''),
  outcome: line.outcome ?? '',
  participants: line.participants ?? [],
  owner: line.agendaOwner ?? '',
  criteria: line.criteria ?? [],
  lane: laneOf(line),
  rampUntil: line.rampUntil ?? '',
  pauses: line.pauses ?? [],
  from: line.validFrom,
});

function withOf(who: string): With {
  if (who.startsWith('person:')) return { type: 'person', personId: who.slice('person:'.length) };
  if (who.startsWith('role:')) return { type: 'role', role: who.slice('role:'.length) };
  return { type: who === 'team' ? 'team' : 'each-report' };
}

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

export type PaceErrors = Partial<Record<'times' | 'every' | 'minutes', string>>;

/** What is wrong with how often and how long, by field. */
export const paceErrorsOf = ({ times, every, minutes }: PaceDraft, { t }: Words): PaceErrors => ({
  ...(isWhole(times, 1, 50) ? {} : { times: t('builder_times_wrong') }),
  ...(isWhole(every, 1, 52) ? {} : { every: t('builder_every_wrong') }),
  ...(isWhole(minutes, 5, 480) ? {} : { minutes: t('settings_line_minutes_wrong') }),
});

/** The frequency and length of a draft without errors. */
export const paceChange = ({ times, every, unit, minutes }: PaceDraft): Pick<Commitment, 'frequency' | 'minutes'> => ({
  frequency: { times: Number(times), every: Number(every), unit },
  minutes: Number(minutes),
});

export type LineErrors = PaceErrors & Partial<Record<'ownName' | 'from', string>>;

/** What is wrong with a draft, by field. */
export function errorsOf(draft: LineDraft, earliest: LocalDay | undefined, words: Words): LineErrors {
  const { t, locale } = words;
  return {
    ...paceErrorsOf(draft, words),
    ...(draft.kind === 'own' && draft.ownName.trim() === '' ? { ownName: t('settings_name_missing') } : {}),
    ...(draft.from === ''
      ? { from: t('settings_day_wrong') }
      : earliest !== undefined && draft.from < earliest
        ? { from: t('settings_line_too_early', { day: sayDay(earliest, locale) }) }
        : {}),
  };
}

/** All that a draft without errors says; `undefined` where it says nothing. */
export function lineOf(draft: LineDraft) {
  const kind: MeetingKind = draft.kind === 'own' ? `own:${draft.ownName.trim()}` : draft.kind;
  const preferred: PreferredSlot = {
    ...(draft.weekday === '' ? {} : { weekday: Number(draft.weekday) }),
    ...(draft.at === '' ? {} : { at: draft.at }),
    ...(draft.week === '' ? {} : { week: Number(draft.week) }),
  };
  const participants = draft.participants
    .map(({ who, part }) => ({ who: who.trim(), part: part.trim() }))
    .filter(({ who }) => who !== '');
  const criteria = draft.criteria.map((one) => one.trim()).filter(Boolean);
  return {
    ...paceChange(draft),
    kind,
    with: withOf(draft.who),
    outcome: draft.outcome.trim() || undefined,
    preferred: Object.keys(preferred).length === 0 ? undefined : preferred,
    participants: participants.length === 0 ? undefined : participants,
    agendaOwner: agendaOwners.find((owner) => owner === draft.owner),
    criteria: criteria.length === 0 ? undefined : criteria,
    lane: draft.lane === laneOf({ kind }) ? undefined : lanes.find((lane) => lane === draft.lane),
    rampUntil: draft.rampUntil === '' ? undefined : draft.rampUntil,
    pauses: draft.pauses.length === 0 ? undefined : draft.pauses,
  } satisfies LineChange;
}
