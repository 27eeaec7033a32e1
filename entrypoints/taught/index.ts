import { defineUnlistedScript } from '#imports';
import { isAlive } from '../../lib/messages/is-alive';
import { sendMessage } from '../../lib/messages/protocol';
import { reportError } from '../../lib/messages/report-error';
import { endOtherLives } from '../../lib/page/live-while';
import { whatIsTyped } from '../../lib/page/taught/what-is-typed';
import { taughtSurface } from '../../lib/sites/taught-site';
import { startCrm } from '../crm/start-crm';

/** The one script of all taught sites: reads what the background says of the origin it stands on. */
export default defineUnlistedScript(() => {
  const start = async () => {
    const taught = await sendMessage('taught.get', null);
    if (taught === null) return;
    endOtherLives(taught.id);
    startCrm({ id: taught.id, surfaces: [taughtSurface(taught, whatIsTyped(window))] });
  };
  start().catch((error: unknown) => {
    // Of a page that outlived its extension nobody takes a question.
    if (isAlive()) reportError('taught', error);
  });
});
