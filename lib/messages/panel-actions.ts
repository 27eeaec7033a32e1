import type { Brief } from '../domain/brief';
import type { Edit } from '../domain/edit';
import { uuid } from '../domain/uuid';
import { sendMessage, type BriefKey, type EditAnswer } from './protocol';

/** What the surroundings of a panel know: which event or opportunity it shows, and how to give the focus back. */
export interface PanelPlace {
  showing: () => BriefKey;
  site: () => string;
  /** Reads the page again, after the user said what an event is. */
  reread: () => Promise<Brief | null>;
  close: () => void;
  isAlone: boolean;
}

/** The panel's actions as messages; the same in a page and in a page of our own. */
export function panelActions(place: PanelPlace) {
  const edit = async (change: Edit): Promise<EditAnswer> => {
    const answer = await sendMessage('edit.apply', { edit: change, showing: place.showing() });
    if (!answer.ok || change.type !== 'kind.choose') return answer;
    return { ok: true, brief: await place.reread() };
  };
  return {
    edit,
    readPrivateNote: () => sendMessage('note.read', place.showing()),
    shareText: () => sendMessage('share.text', place.showing()),
    openAlone: (as: 'tab' | 'window') => void sendMessage('panel.open', { showing: place.showing(), as }),
    fold: (isFolded: boolean) => void edit({ type: 'panel.fold', site: place.site(), isFolded }),
    close: place.close,
    newId: () => uuid(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
    now: Date.now,
    copy: (text: string) => navigator.clipboard.writeText(text),
    isAlone: place.isAlone,
  };
}
