import type { WelcomeModel } from '../../components/welcome/welcome-model';
import { fittingPreset, presetLines, sellerPreset } from '../../lib/domain/cadence-presets';
import { localDayOf } from '../../lib/domain/day-range';
import type { Settings } from '../../lib/domain/settings';
import type { Instant, Zone } from '../../lib/domain/time';
import { listCommitments } from '../../lib/store/commitments';
import type { CoxswainDatabase } from '../../lib/store/database';
import { listPeople } from '../../lib/store/people';
import { getSettings } from '../../lib/store/settings';

/** What the first-run page shows of the store; `allowedSites` are the browser's to say. */
export async function readWelcome(
  db: CoxswainDatabase,
  { now, machineZone }: { now: Instant; machineZone: Zone },
): Promise<Omit<WelcomeModel, 'allowedSites'> & { theme: Settings['theme'] }> {
  const [settings, people, commitments] = await Promise.all([getSettings(db), listPeople(db), listCommitments(db)]);
  const { me, weekStart, theme, homeZone, reminders } = settings;
  const zone = homeZone ?? machineZone;
  const manager = people.find(({ relation }) => relation === 'manager');
  const own = manager === undefined ? [] : sellerPreset(manager.id);
  return {
    me,
    people: people.toSorted((a, b) => a.createdAt - b.createdAt || a.name.localeCompare(b.name)),
    lines: me.isManager ? presetLines(fittingPreset(people)) : own,
    ...(me.isManager ? { fitting: fittingPreset(people) } : {}),
    hasCadence: commitments.length > 0,
    hasDigest: reminders?.digestAt !== undefined,
    weekStart,
    zone,
    today: localDayOf(now, zone),
    theme,
  };
}
