import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import { weekOf } from '../../lib/domain/week';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import type { Template } from '../../lib/domain/templates/template';
import type { LocalDay } from '../../lib/domain/time';

/** What every step works on. */
export interface BuilderFacts {
  settings: Settings;
  people: readonly Person[];
  /** All lines, ended ones too. */
  lines: readonly Commitment[];
  /** Those that hold today or will. */
  holding: readonly Commitment[];
  today: LocalDay;
  /** A kind's template in the user's language, with the user's changes. */
  templateOf: (kind: MeetingKind) => Template;
}

/** The first day of this week: what begins now begins there, so that this week is counted already. */
export const startOf = ({ today, settings }: Pick<BuilderFacts, 'today' | 'settings'>): LocalDay =>
  weekOf(today, settings.weekStart).from;

export const BuilderContext = createContext<BuilderFacts | null>(null);

export function useBuilder(): BuilderFacts {
  const facts = useContext(BuilderContext);
  if (facts === null) throw new Error('no BuilderContext above this component');
  return facts;
}
