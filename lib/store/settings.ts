import type { Me } from '../domain/person';
import { freshSettings, type Settings } from '../domain/settings';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** What can be changed of the settings; `undefined` takes a value away. Of `me`, the fields that are named. */
export type SettingsPatch = Partial<
  Omit<
    Settings,
    'id' | 'me' | 'updatedAt' | 'homeZone' | 'templateLanguage' | 'cadenceDeclinedAt' | 'pledge' | 'dealGoal'
  >
> & {
  me?: Partial<Me>;
  homeZone?: string | undefined;
  templateLanguage?: string | undefined;
  cadenceDeclinedAt?: number | undefined;
  pledge?: string | undefined;
  dealGoal?: Settings['dealGoal'] | undefined;
};

/** The settings, or those of a fresh install. */
export const getSettings = async (db: CoxswainDatabase): Promise<Settings> =>
  (await db.settings.get('settings')) ?? freshSettings;

/** Changes only what the patch names, whatever another page changes at the same time. */
export const saveSettings = (db: CoxswainDatabase, patch: SettingsPatch, at: number): Promise<Settings> =>
  write(db, [db.settings], async () => {
    const before = await getSettings(db);
    const { homeZone, templateLanguage, cadenceDeclinedAt, pledge, dealGoal, ...rest } = { ...before, ...patch };
    const after: Settings = {
      ...rest,
      ...(homeZone === undefined ? {} : { homeZone }),
      ...(templateLanguage === undefined ? {} : { templateLanguage }),
      ...(cadenceDeclinedAt === undefined ? {} : { cadenceDeclinedAt }),
      ...(pledge === undefined ? {} : { pledge }),
      ...(dealGoal === undefined ? {} : { dealGoal }),
      me: { ...before.me, ...patch.me },
      updatedAt: at,
    };
    await db.settings.put(after);
    return after;
  });

/** Takes an address for mine where none is known yet; one that was named meanwhile stays. */
export const saveFirstAddress = (db: CoxswainDatabase, address: string, at: number): Promise<Settings> =>
  write(db, [db.settings], async () => {
    const before = await getSettings(db);
    return before.me.addresses.length > 0 ? before : saveSettings(db, { me: { addresses: [address] } }, at);
  });

/** Folds or unfolds the panel on one site. */
export const foldSite = (db: CoxswainDatabase, site: string, isFolded: boolean, at: number): Promise<Settings> =>
  write(db, [db.settings], async () => {
    const others = (await getSettings(db)).foldedSites.filter((folded) => folded !== site);
    return saveSettings(db, { foldedSites: isFolded ? [...others, site] : others }, at);
  });
