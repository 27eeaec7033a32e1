import type { ActionItem } from '../../lib/domain/action-item.ts';
import { CoxswainDatabase } from '../../lib/store/database.ts';

/* The worker of a baseline: our tables by Dexie, and nothing else of ours. Bundled by baseline-extensions.ts. */

const db = new CoxswainDatabase();

/** `edit.apply` with an item puts it, durably; any other message is a question for one row. */
async function answer(message: { type: string; data: { edit: ActionItem } }): Promise<void> {
  if (message.type !== 'edit.apply') await db.meetings.get('none');
  else await db.transaction('rw', [db.items], async () => db.items.add(message.data.edit));
}

chrome.runtime.onMessage.addListener(
  (message: Parameters<typeof answer>[0], _sender, respond: (res: object) => void) => {
    void answer(message).then(() => respond({ res: { ok: true } }));
    return true;
  },
);
