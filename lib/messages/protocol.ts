import { browser } from 'wxt/browser';
import type { Composed } from '../domain/block/compose-block';
import type { Brief } from '../domain/brief';
import type { Edit, EditRefusal } from '../domain/edit';
import type { OpportunityReading } from '../domain/opportunity';
import type { TaughtReading } from '../domain/taught/taught-site';
import type { RawEvent, RawSpan } from '../domain/raw-event';

/** What a panel shows: an event by its occurrence, or an opportunity by its record. */
export type BriefKey = { occurrence: string } | { record: string };

export type EditAnswer = { ok: true; brief: Brief | null } | { ok: false; refusal: EditRefusal };

/** A surface that could not be read, without any text of the page. */
export interface SurfaceReport {
  site: string;
  surface: string;
  /** `reads` clears an earlier report. */
  state: 'reads' | 'partly' | 'changed';
  /** What was missing: an entry of the selector table. */
  what?: string;
}

/**
 * What became of putting the agenda into a description. `no-editor`: none is there. `differs`: it made something else of
 * what was written.
 */
export type Written = Composed['outcome'] | 'no-editor' | 'differs' | 'failed';

/** What a panel asks of the background about what it shows; the watcher makes it, so that the panel sends nothing itself. */
export interface PanelCalls {
  /**
   * Saves one change; answered after it is durable. Rejects only when the extension behind the panel is gone (updated
   * or removed); every other failure is an answer with `ok: false`.
   */
  edit: (edit: Edit) => Promise<EditAnswer>;
  /** Asked for when the private lane is unfolded, never before. */
  readPrivateNote: () => Promise<string>;
  /** What is being typed in a field, not saved yet; '' when it was saved or given up. Kept in the order of the calls. */
  keepDraft: (field: string, text: string) => void;
  /** What was being typed here before, by field; asked for when the panel is unfolded, never before. */
  readDrafts: () => Promise<Record<string, string>>;
  /** Shared topics and items for the other, as text and as HTML; nothing of the private lane. */
  shareText: () => Promise<{ text: string; html: string }>;
  /** Puts the agenda into the description that stands in an editor of the page, for the user to save. */
  writeDescription: () => Promise<Written>;
  /** The panel in a page of its own; `draft`: the calendar's create page, filled in for another meeting like this. */
  openAlone: (as: 'tab' | 'window' | 'draft') => void;
  fold: (isFolded: boolean) => void;
  /** A fresh time-ordered id. */
  newId: () => string;
  /** The page keeps taking our host away: the health light says so. */
  steppedBack: () => void;
}

/**
 * Every message there is. Each has a schema (schemas.ts) and one handler (handlers/); payloads survive JSON.
 * Content scripts may send the first group; own pages may send all.
 */
export interface Protocol {
  /** A calendar span was looked at; its words are understood in the background. Answers with briefs of the recognised events on it, at most 60, nearest first. */
  'span.seen'(data: { raw: RawSpan }): Brief[];
  /** An event was opened in a dialog or edit page. */
  'event.opened'(data: { raw: RawEvent; surface: string }): Brief | null;
  /** An opportunity is shown. */
  'opportunity.opened'(data: { facts: OpportunityReading; site: string }): Brief | null;
  /** What the user taught, or what ships as data, for the sender's origin: its site's id and how to read. */
  'taught.get'(data: null): ({ id: string } & TaughtReading) | null;
  /** Teaching ends, with what was pointed at or without; from the tab that the user wanted to teach alone. Answers whether it was kept. */
  'teach.end'(data: ({ name: string; url: string } & TaughtReading) | null): boolean;
  /** The brief that a panel showed, afresh; only of events and opportunities that this tab was given before. */
  'brief.again'(data: BriefKey): Brief | null;
  /** One change by the user; answered after it is durable. */
  'edit.apply'(data: { edit: Edit; showing: BriefKey }): EditAnswer;
  /** The private note, asked for when the panel is unfolded. */
  'note.read'(data: BriefKey): string;
  'draft.keep'(data: { showing: BriefKey; field: string; text: string }): void;
  /** What was being typed, by field; asked for when the panel is unfolded. */
  'draft.read'(data: BriefKey): Record<string, string>;
  /** Put the panel script into the sender's frame. */
  'panel.load'(data: null): void;
  /** Open the panel as a page of its own, or through it the calendar's create page. */
  'panel.open'(data: { showing: BriefKey; as: 'tab' | 'window' | 'draft' }): void;
  'surface.report'(data: SurfaceReport): void;
  /** The text of one meeting's shared topics and items, to send to the other. */
  'share.text'(data: BriefKey): { text: string; html: string };
  /** What to change in a description, given as it stands in its editor, so that it has the agenda. */
  'description.compose'(data: { showing: BriefKey; text: string }): Composed;
  /** Put the script that writes into the sender's frame, and say what became of it. */
  'description.write'(data: BriefKey): Written;
  /** The sender's page is left: what its tab was given there is forgotten. */
  'page.left'(data: null): void;

  // Own pages only.
  /** A brief by key, whatever was shown before. */
  'brief.get'(data: BriefKey): Brief | null;

  // From the background to tabs.
  /** Something that this brief shows has changed elsewhere. */
  'brief.changed'(data: BriefKey): void;
  /** Settings that every brief of the calendar stands on have changed: what was given before is stale. */
  'settings.changed'(data: null): void;
  /** The host of this page was taken back: the script ends. */
  'site.left'(data: null): void;
  /** The user's command: put the focus into the panel. */
  'panel.focus'(data: null): void;
}

/**
 * Asks the background, or with a tab's id what of ours stands in that tab. Rejects when nobody is there; what the gate
 * refuses is an answer. Who sent a message is told by the browser, never by the message.
 */
export async function sendMessage<T extends keyof Protocol>(
  type: T,
  data: Parameters<Protocol[T]>[0],
  tabId?: number,
): Promise<ReturnType<Protocol[T]>> {
  const message = { type, data };
  const answer: unknown = await (tabId === undefined
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(tabId, message));
  if (typeof answer !== 'object' || answer === null) throw new Error('no answer');
  // Answers come through the gate, whose types hold for them; one that is undefined is lost on its way as JSON.
  return ('res' in answer ? answer.res : undefined) as ReturnType<Protocol[T]>;
}
