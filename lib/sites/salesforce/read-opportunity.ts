import type { OpportunityFacts } from '../../domain/opportunity';
import { formattingLocale } from '../../page/formatting-locale';
import { type PageContext, PageChangedError } from '../site';
import { drawnValues } from './drawn-values';
import { findFieldText, findFieldTextOrEmpty } from './read-field';
import { findOutcome, findPathStage, readHeader } from './read-header';
import { findRecordAddress, findRecordKey } from './record-address';
import { openRecord, showsAnother } from './rendered-record';

/**
 * The opportunity in its container: details first, which are whole, then header and path. Null while nothing of it is
 * drawn, and while the container still shows the record before.
 *
 * @throws PageChangedError when values are drawn but no route leads to the name.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const address = findRecordAddress(page.url);
  const key = findRecordKey(page.url);
  if (!address || !key) return null;
  const record = openRecord(root, page);
  if (showsAnother(record, address.id)) return null;

  const header = readHeader(record);
  const values = {
    account: findFieldText(record, 'AccountId') ?? header.account,
    stage: findFieldText(record, 'StageName') ?? findPathStage(record),
    amount: findFieldText(record, 'Amount') ?? header.amount,
    closeDate: findFieldText(record, 'CloseDate') ?? header.closeDate,
    owner: findFieldText(record, 'OwnerId') ?? header.owner,
    nextStep: findFieldTextOrEmpty(record, 'NextStep'),
  };
  const drawnName = findFieldText(record, 'Name') ?? header.name;
  if (!drawnName && Object.values(values).every((value) => !value)) return null;
  const name = drawnName ?? findTitleName(root.ownerDocument.title);
  if (name === undefined) throw new PageChangedError('salesforce', 'record', 'headerName');

  const locale = formattingLocale(page.lang, [values.closeDate, values.amount], () => drawnValues(record));
  const facts: OpportunityFacts = { record: key, name, ...(locale === undefined ? {} : { locale }) };
  for (const part of ['account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const) {
    if (values[part] !== undefined) facts[part] = values[part];
  }
  const outcome = findOutcome(record, values.stage);
  if (outcome) facts.outcome = outcome;
  return facts;
}

/** "<Name> | Opportunity | Salesforce", the middle translated or absent (M, time trackers 2026-11). */
function findTitleName(title: string): string | undefined {
  const parts = title.split(' | ');
  if (parts.length < 2 || parts.pop()?.trim() !== 'Salesforce') return undefined;
  if (parts.length > 1) parts.pop();
  const name = parts.join(' | ').trim();
  // The shell's own title while a record loads.
  return name === '' || name === 'Lightning Experience' ? undefined : name;
}
