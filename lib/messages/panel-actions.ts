import { browser } from '#imports';
import type { Brief } from '../domain/brief';
import type { Edit } from '../domain/edit';
import { uuid } from '../domain/uuid';
import type { BriefKey, EditAnswer, Send } from './protocol';

/** What a panel shows, and the way to what its page says now. */
export interface PanelSubject {
  key: BriefKey;
  site: string;
  /** As the page gave it, if it is there yet. */
  brief: Brief | undefined;
  /** Reads the page again, after the user said what an event is. */
  reread: () => Promise<Brief | null>;
  /** Takes the brief that came of an edit, for when the same is shown again. */
  keep: (brief: Brief) => void;
}

/** What the surroundings of a panel know: which event or opportunity it shows, and how to give the focus back. */
export interface PanelPlace {
  send: Send;
  /** The last that was shown while the panel is being taken away, as it may still have a text to save. */
  subject: () => PanelSubject;
  close: () => void;
  isAlone: boolean;
}

/** A meeting whose times could not be read is not stored, so its topics are found by the rhythm that its brief says. */
function withRhythm(edit: Edit, brief: Brief | undefined): Edit {
  if ((edit.type !== 'topic.change' && edit.type !== 'topic.remove') || brief?.type !== 'meeting') return edit;
  return edit.occurrence === brief.occurrence ? { rhythm: brief.rhythm, ...edit } : edit;
}

/** Why a meeting was recognised is known to its page alone; the store answers "seen before". */
function withReason(answered: Brief, shown: Brief | undefined): Brief {
  const isSame =
    answered.type === 'meeting' &&
    shown?.type === 'meeting' &&
    answered.occurrence === shown.occurrence &&
    answered.kind === shown.kind &&
    answered.rhythm === shown.rhythm;
  if (!isSame || answered.why.code !== 'seen-before') return answered;
  const { why, otherKinds, isPartlyRead, people } = shown;
  return { ...answered, why, otherKinds, isPartlyRead, people };
}

async function saved(send: Send, change: Edit, { key, brief, reread, keep }: PanelSubject): Promise<EditAnswer> {
  let answer: EditAnswer;
  try {
    answer = await send('edit.apply', { edit: withRhythm(change, brief), showing: key });
  } catch (error) {
    // A worker that died on the way may be asked again; an extension that is gone may not.
    if (browser.runtime?.id === undefined) throw error;
    return { ok: false, refusal: { code: 'failed' } };
  }
  if (!answer.ok) return answer;
  if (answer.brief === null || change.type === 'kind.choose') {
    // It is saved by now, whatever becomes of the reading.
    return { ok: true, brief: await reread().catch(() => null) };
  }
  const fresh = withReason(answer.brief, brief);
  keep(fresh);
  return { ok: true, brief: fresh };
}

/** The panel's actions as messages; the same in a page and in a page of our own. */
export function panelActions({ send, subject, close, isAlone }: PanelPlace) {
  return {
    edit: (change: Edit): Promise<EditAnswer> => saved(send, change, subject()),
    readPrivateNote: () => send('note.read', subject().key),
    shareText: () => send('share.text', subject().key),
    openAlone: (as: 'tab' | 'window') => {
      send('panel.open', { showing: subject().key, as }).catch(() => undefined);
    },
    fold: (isFolded: boolean) => {
      const shown = subject();
      saved(send, { type: 'panel.fold', site: shown.site, isFolded }, shown).catch(() => undefined);
    },
    close,
    newId: () => uuid(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
    now: Date.now,
    copy: (text: string) => navigator.clipboard.writeText(text),
    isAlone,
  };
}
