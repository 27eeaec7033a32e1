import type { KindRule } from '../../domain/kind-words/kind-rule';
import { rulesWith } from '../../domain/title-rules';
import type { CoxswainDatabase } from '../../store/database';
import { listTitleRules } from '../../store/title-rules';

let latest: { key: string; rules: readonly KindRule[] } | undefined;

/** The rules for titles with the user's own. The same list while nothing changes: its expressions are made once. */
export async function ownRules(db: CoxswainDatabase): Promise<readonly KindRule[]> {
  const own = await listTitleRules(db);
  const key = JSON.stringify(own);
  if (latest?.key !== key) latest = { key, rules: rulesWith(own) };
  return latest.rules;
}
