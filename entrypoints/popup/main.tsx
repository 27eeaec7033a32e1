import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/popup/popup.css';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { listTaughtSites } from '../../lib/store/taught-sites';
import { drawOwn, ownWords } from '../own-pages/draw-own';
import { declineSite, findSiteAsk, type SiteAskFacts } from './find-site-ask';
import { findTeachOffer, type TeachOffer } from './find-teach-offer';
import { openPages } from './open-pages';
import { popupChanges } from './popup-changes';
import { PopupPage, type PopupPlace } from './popup-page';

/** The popup opens the store itself: the worker may be asleep, and the frame is there at once. */
const db = openDatabase();
tellWorkerOfChanges(db);
const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const changes = popupChanges({ db, now: Date.now, newId, machineZone, templateTexts: templateTextsLoader() });

/** The readers of all sites, and what makes a report, are not needed for the first paint. */
const readSites = async () => (await import('../../lib/sites/registry')).sites;
const siteNames = async () =>
  new Map([...(await readSites()), ...(await listTaughtSites(db))].map(({ id, name }) => [id, name]));
const copyReport = async (siteId: string) => {
  const [sites, { copySiteReport }] = await Promise.all([readSites(), import('../../lib/messages/copy-site-report')]);
  const site = sites.find(({ id }) => id === siteId);
  if (site === undefined) return false;
  const { t } = ownWords;
  return copySiteReport(db, site, { structure: t('health_report_structure'), noPage: t('health_report_no_page') });
};

function draw(ask?: SiteAskFacts, teach?: TeachOffer): void {
  const site: PopupPlace['site'] = ask && {
    host: ask.host,
    allow: () => browser.permissions.request({ origins: ask.origins }),
    later: () => declineSite(ask.id),
  };
  drawOwn(
    'popup',
    db,
    <PopupPage
      db={db}
      changes={changes}
      place={{ pages: openPages, site, teach, siteNames, copyReport }}
      now={Date.now}
      machineZone={machineZone}
      report={reportError}
    />,
  );
}

draw();
const offer = async () => {
  const ask = await findSiteAsk();
  // One question at a time.
  const teach = ask === undefined ? await findTeachOffer(db) : undefined;
  if (ask !== undefined || teach !== undefined) draw(ask, teach);
};
offer().catch((error: unknown) => reportError('popup', error));
