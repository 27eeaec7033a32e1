import { browser, defineBackground } from '#imports';
import { badgeFace } from '../../components/badge-face';
import { createWords } from '../../components/create-words';
import { dealTeller } from '../../components/deal/tell-deal';
import { hostPattern } from '../../lib/domain/own-host';
import { frameworkTextsLoader } from '../../lib/messages/framework-texts-loader';
import { listen } from '../../lib/messages/gate';
import { createHandlers } from '../../lib/messages/handlers/create-handlers';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { followPolicy } from '../../lib/messages/policy';
import { reportError } from '../../lib/messages/report-error';
import { forgetShown } from '../../lib/messages/shown';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import { sites } from '../../lib/sites/registry';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { watchCommands } from './commands';
import { watchCopies } from './copies';
import { watchFeeds } from './feeds';
import { enterOpenTabs, leaveTakenBack, registerSites } from './site-scripts';
import { watchAge } from './age';
import { endTeachingIn } from '../../lib/messages/teaching';
import { startTeaching } from './start-teaching';
import { watchWeek } from './week';

/**
 * Content scripts could read storage.local otherwise, and with them a page that has broken out of its own world; Firefox
 * cannot be told so (2026-11), and nothing about people is kept there.
 */
const keepStorageToOwnPages = async (): Promise<void> => {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await Promise.all([
    browser.storage.local.setAccessLevel?.({ accessLevel }),
    browser.storage.session.setAccessLevel?.({ accessLevel }),
  ]);
};

/** Every listener is registered in the first turn: the worker may have been started for any of them. */
export default defineBackground(() => {
  const guarded = (where: string, run: () => Promise<unknown>) => {
    run().catch((error: unknown) => reportError(where, error));
  };
  const own = {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/').replace(/\/+$/, ''),
    isGranted: (origin: string) => browser.permissions.contains({ origins: [hostPattern(origin)] }),
  };
  guarded('storage', keepStorageToOwnPages);
  const words = createWords(
    (key) => browser.i18n.getMessage(key as 'extension_description'),
    browser.i18n.getUILanguage(),
  );
  const faceOf: HandlerContext['faceOf'] = (kind, badge) => badgeFace(words.t, kind, badge);
  const db = openDatabase();
  const sitesChanged = async () => {
    await registerSites(db);
    await enterOpenTabs(db);
  };
  const context = {
    db,
    sitesChanged,
    now: () => Date.now(),
    newId,
    faceOf,
    templateTexts: templateTextsLoader(),
    frameworkTexts: frameworkTextsLoader(),
    deals: dealTeller(words),
  };
  listen(createHandlers(context, sites), own);
  watchFeeds(context, guarded);
  watchWeek(context, words, guarded);
  watchCommands(context, words, guarded);
  watchCopies(context, guarded);
  watchAge(context, guarded);

  const policy = () => guarded('policy', () => followPolicy(context));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') policy();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    policy();
    guarded('installed', async () => {
      await sitesChanged();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  });
  browser.runtime.onStartup.addListener(() => {
    policy();
    guarded('startup', () => registerSites(context.db));
  });
  browser.permissions.onAdded.addListener(() => {
    guarded('granted', () => sitesChanged().then(startTeaching));
  });
  // Our pages open these: `hosts` after one was stored, which may have been granted before; `teach` after its yes.
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (sender?.url?.startsWith(`${own.origin}/`) !== true) return;
    if (name === 'hosts') guarded('hosts', sitesChanged);
    if (name === 'teach') guarded('teach', startTeaching);
  });
  browser.permissions.onRemoved.addListener(() => {
    guarded('taken back', () => registerSites(context.db));
    guarded('left', leaveTakenBack);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    guarded('tab closed', () => forgetShown(tabId));
    guarded('tab closed', () => endTeachingIn({ tabId }));
  });
});
