import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LockableSetting, Policy } from '../../lib/domain/policy';
import { useWords } from '../words';

/** The organisation's policy, where there is one. */
export const PolicyContext = createContext<Policy | undefined>(undefined);

/** What a control says and does of a setting that is fixed by the organisation. */
export interface Lock {
  isLocked: boolean;
  /** Why; undefined while it is free. */
  hint?: string;
}

export function useLock(setting: LockableSetting): Lock {
  const policy = useContext(PolicyContext);
  const { t } = useWords();
  if (policy?.locked[setting] === undefined) return { isLocked: false };
  const { organisation } = policy;
  return {
    isLocked: true,
    hint: organisation === '' ? t('settings_locked') : t('settings_locked_by', { name: organisation }),
  };
}
