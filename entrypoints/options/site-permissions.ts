import { browser } from '#imports';
import type { SettingsSite, SiteAccess } from '../../components/settings/site-access';
import { sites } from '../../lib/sites/registry';

const named: unknown = browser.runtime.getManifest().host_permissions;
const isNamed = (origin: string): boolean => Array.isArray(named) && named.includes(origin);

/** Every site, with what the manifest grants from the start. */
export const settingsSites: SettingsSite[] = sites.map(({ id, name, matches, surfaces }) => ({
  id,
  name,
  origins: matches,
  isRequired: matches.every(isNamed),
  reads: surfaces.some((surface) => surface.reads === 'opportunity') ? 'opportunity' : 'calendar',
}));

/** The browser's own permissions: the store of what was allowed is theirs, not ours. */
export const siteAccess: SiteAccess = {
  has: (origins) => browser.permissions.contains({ origins }),
  ask: (origins) => browser.permissions.request({ origins }),
  takeBack: (origins) => browser.permissions.remove({ origins }),
  watch: (changed) => {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};
