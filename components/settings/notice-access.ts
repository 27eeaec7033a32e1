/** The browser's permission to show notifications. */
export interface NoticeAccess {
  has: () => Promise<boolean>;
  /** Must be called straight from a click. False when the user refuses. */
  ask: () => Promise<boolean>;
  /** Calls back at each change, from here or elsewhere; gives the way to stop. */
  watch: (changed: () => void) => () => void;
}
