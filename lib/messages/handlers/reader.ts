import type { PersonRef, Reader } from '../../domain/brief';
import { localDayOf } from '../../domain/day-range';
import type { Person } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import type { Instant, Zone } from '../../domain/time';

/** The zone that decides weeks and days. */
export const homeZone = (settings: Settings): Zone =>
  settings.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Who reads a brief, and now. With one's own manager one is the seller, whatever else one is.
 * @param site Folding is remembered per site.
 */
export function readerOf(settings: Settings, site: string, withManager: boolean, now: Instant): Reader {
  const zone = homeZone(settings);
  return {
    name: settings.me.name,
    role: withManager || !settings.me.isManager ? 'seller' : 'manager',
    zone,
    theme: settings.theme,
    isFolded: settings.foldedSites.includes(site),
    now,
    today: localDayOf(now, zone),
  };
}

export const personRef = ({ id, name, relation }: Person): PersonRef => ({ id, name, relation });
