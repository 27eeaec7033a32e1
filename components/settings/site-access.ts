/** A site that may be read, as the page shows it. */
export interface SettingsSite {
  id: string;
  name: string;
  /** Match patterns. */
  origins: string[];
  /** Named in the manifest: it cannot be taken back here. */
  isRequired: boolean;
  reads: 'calendar' | 'opportunity';
  /** Runs on hosts of its users' own, besides its origins. */
  isSelfHosted?: true;
}

/** The browser's permissions; `browser` itself is touched in entrypoints only. */
export interface SiteAccess {
  has: (origins: string[]) => Promise<boolean>;
  /** Must be called straight from a click. False when the user refuses. */
  ask: (origins: string[]) => Promise<boolean>;
  takeBack: (origins: string[]) => Promise<boolean>;
  /** Tells the background that a host of the user's own was stored or forgotten. */
  hostsChanged?: () => void;
  /** Puts a report of a site on the clipboard; resolves to whether a page of it was open and is in it. */
  copyReport: (siteId: string) => Promise<boolean>;
  /** Calls back at each change, from here or elsewhere; gives the way to stop. */
  watch: (changed: () => void) => () => void;
}
