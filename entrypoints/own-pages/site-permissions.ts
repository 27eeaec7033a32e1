import { browser } from '#imports';
import type { SettingsSite, SiteAccess } from '../../components/settings/site-access';
import type { Words } from '../../components/words';
import { copySiteReport } from '../../lib/messages/copy-site-report';
import { sites } from '../../lib/sites/registry';
import { hostPattern } from '../../lib/domain/own-host';
import type { CoxswainDatabase } from '../../lib/store/database';
import { findTaughtSite } from '../../lib/store/taught-sites';

const named: unknown = browser.runtime.getManifest().host_permissions;
const isNamed = (origin: string): boolean => Array.isArray(named) && named.includes(origin);

/** Every site, with what the manifest grants from the start. */
export const settingsSites: SettingsSite[] = sites.map(({ id, name, matches, surfaces, isSelfHosted }) => ({
  id,
  name,
  origins: matches,
  isRequired: matches.length > 0 && matches.every(isNamed),
  reads: surfaces.some((surface) => surface.reads === 'opportunity') ? 'opportunity' : 'calendar',
  ...(isSelfHosted ? { isSelfHosted } : {}),
}));

/** The browser's own permissions: the store of what was allowed is theirs, not ours. */
export const siteAccess = (db: CoxswainDatabase, { t }: Words): SiteAccess => ({
  has: (origins) => browser.permissions.contains({ origins }),
  ask: (origins) => browser.permissions.request({ origins }),
  takeBack: (origins) => browser.permissions.remove({ origins }),
  hostsChanged: () => browser.runtime.connect({ name: 'hosts' }).disconnect(),
  copyReport: async (siteId) => {
    const taught = await findTaughtSite(db, siteId);
    const site =
      sites.find(({ id }) => id === siteId) ??
      (taught && { id: siteId, matches: taught.origins.map((origin) => hostPattern(origin)) });
    if (site === undefined) return false;
    return copySiteReport(db, site, { structure: t('health_report_structure'), noPage: t('health_report_no_page') });
  },
  watch: (changed) => {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
});
