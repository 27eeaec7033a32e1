import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';
import { welcomeSteps } from '../../components/welcome/welcome-model';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { liveFeedContext } from '../../lib/messages/handlers/live-feed-context';
import { suggestFromFeeds } from '../../lib/messages/handlers/suggest-from-feeds';
import { noticeAccess } from '../../lib/messages/notice-access';
import { reportError } from '../../lib/messages/report-error';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { openFeedKeeper } from '../own-pages/open-feed-keeper';
import { settingsSites, siteAccess } from '../own-pages/site-permissions';
import { WelcomePage, type WelcomePlace } from './welcome-page';
import { drawOwn, ownWords } from '../own-pages/draw-own';

/** Opened once after the install, and by the popup at a step: `welcome.html#team`. */
const db = openDatabase();
const feedContext = liveFeedContext({ db, now: Date.now, newId });
const place: WelcomePlace = {
  sites: settingsSites.filter(({ reads, origins }) => reads === 'opportunity' && origins.length > 0),
  access: siteAccess(db, ownWords),
  feeds: openFeedKeeper(feedContext),
  suggestPeople: () => suggestFromFeeds(feedContext),
  allowNotices: noticeAccess.ask,
  openCalendar: () => void browser.tabs.create({ url: 'https://calendar.google.com/calendar/r/week' }),
};
const first = welcomeSteps.find((step) => location.hash === `#${step}`);
tellWorkerOfChanges(db);

drawOwn(
  'welcome',
  db,
  <WelcomePage
    db={db}
    place={place}
    {...(first === undefined ? {} : { first })}
    now={Date.now}
    newId={newId}
    machineZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    report={reportError}
  />,
);
