import type { Brief } from '../domain/brief';
import type { Edit } from '../domain/edit';
import { uuid } from '../domain/uuid';
import { isAlive } from './is-alive';
import { sendMessage, type BriefKey, type EditAnswer, type PanelCalls } from './protocol';

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
  const { why, otherKinds, isPartlyRead, people, block } = shown;
  return { ...answered, why, otherKinds, isPartlyRead, people, ...(block && { block }) };
}

async function saved(change: Edit, { key, brief, reread, keep }: PanelSubject): Promise<EditAnswer> {
  let answer: EditAnswer;
  try {
    answer = await sendMessage('edit.apply', { edit: withRhythm(change, brief), showing: key });
  } catch (error) {
    // A worker that died on the way may be asked again; an extension that is gone may not.
    if (!isAlive()) throw error;
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

/** What a panel asks, as messages about its subject; the same in a page and in a page of our own. */
export function panelCalls(subject: () => PanelSubject): PanelCalls {
  let lastKept: Promise<unknown> = Promise.resolve();
  return {
    edit: (change) => saved(change, subject()),
    readPrivateNote: () => sendMessage('note.read', subject().key),
    keepDraft: (field, text) => {
      const { key: showing } = subject();
      // One after the other: what was typed first must not come last. A lost one is followed by the next letter's.
      lastKept = lastKept.then(() => sendMessage('draft.keep', { showing, field, text })).catch(() => undefined);
    },
    readDrafts: () => sendMessage('draft.read', subject().key),
    shareText: () => sendMessage('share.text', subject().key),
    writeDescription: () => sendMessage('description.write', subject().key),
    openAlone: (as) => {
      sendMessage('panel.open', { showing: subject().key, as }).catch(() => undefined);
    },
    fold: (isFolded) => {
      const shown = subject();
      saved({ type: 'panel.fold', site: shown.site, isFolded }, shown)
        // The private lane's topics come with the unfolded panel, and go with it.
        .then(shown.reread)
        .catch(() => undefined);
    },
    newId: () => uuid(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
    steppedBack: () => {
      const { site } = subject();
      const report = { site, surface: 'panel', state: 'partly', what: 'panel removed by the page' } as const;
      sendMessage('surface.report', report).catch(() => undefined);
    },
  };
}
