import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonRef, Reader } from '../../lib/domain/brief';
import type { Edit } from '../../lib/domain/edit';
import type { Instant, LocalDay } from '../../lib/domain/time';
import type { PanelActions } from './panel-actions';
import type { Times } from './times';

/** What every piece of a panel can reach. */
export interface PanelState {
  actions: PanelActions;
  reader: Reader;
  /** Counts on while the panel stands. */
  now: Instant;
  today: LocalDay;
  times: Times;
  people: PersonRef[];
  /**
   * Saves, and answers whether it is durable; when it is, `said` is told to a screen reader, when it is not, the panel
   * says so and keeps the edit.
   */
  save: (edit: Edit, said?: string, onSaved?: () => void) => Promise<boolean>;
  /** Tells a screen reader what changed. */
  say: (text: string) => void;
  /** What is being typed, by field. */
  drafts: Readonly<Record<string, string | undefined>>;
  setDraft: (field: string, text: string | undefined) => void;
  /** Not where a form opened by itself, with what was being typed before, while the page has the focus elsewhere. */
  mayTakeFocus: () => boolean;
}

export const PanelContext = createContext<PanelState | null>(null);

/** @throws Error outside of a panel. */
export function usePanel(): PanelState {
  const state = useContext(PanelContext);
  if (state === null) throw new Error('no panel around this component');
  return state;
}

/** One field's text; `undefined` drops the draft, so that what is stored shows again. */
export function useDraft(field: string, stored = ''): [string, (text: string | undefined) => void] {
  const { drafts, setDraft } = usePanel();
  return [drafts[field] ?? stored, (text) => setDraft(field, text)];
}
