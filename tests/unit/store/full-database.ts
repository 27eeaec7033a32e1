import type { CoxswainDatabase } from '../../../lib/store/database';
import { putSeenBlock } from '../../../lib/store/blocks';
import { addCommitments } from '../../../lib/store/commitments';
import { saveAbsences } from '../../../lib/store/absences';
import { addCoverage } from '../../../lib/store/coverage';
import { reportHealth } from '../../../lib/store/health';
import { addHost } from '../../../lib/store/hosts';
import { addItems } from '../../../lib/store/items';
import { putMeetings } from '../../../lib/store/meetings';
import { seeOpportunity } from '../../../lib/store/opportunities';
import { removePerson, savePeople } from '../../../lib/store/people';
import { changeRecord } from '../../../lib/store/records';
import { chooseSeries } from '../../../lib/store/series';
import { saveFrameworks } from '../../../lib/store/frameworks';
import { changeReview } from '../../../lib/store/reviews';
import { saveRole } from '../../../lib/store/roles';
import { saveSettings } from '../../../lib/store/settings';
import { addSighting } from '../../../lib/store/sightings';
import { saveTemplateVersions } from '../../../lib/store/templates';
import { saveTitleRules } from '../../../lib/store/title-rules';
import { putTaughtSite } from '../../../lib/store/taught-sites';
import { putTopics } from '../../../lib/store/topics';
import { sayWord } from '../../../lib/store/words';
import { item, line, look, meeting, nowAt, person, sighting, taughtSite } from './rows';

const at = { createdAt: nowAt, updatedAt: nowAt };
const rhythm = 'person:one-on-one:ana';

/** Puts at least one row into each table, through the repositories. */
export async function fill(db: CoxswainDatabase): Promise<void> {
  await saveSettings(db, { me: { name: 'Kim', addresses: ['kim@example.com'] }, homeZone: 'Europe/Berlin' }, nowAt);
  await savePeople(db, [person('Ana'), person('Bo', { until: '2026-12-31' }), person('Cy')]);
  await removePerson(db, 'Cy', nowAt + 1);
  await addCommitments(db, [
    line('weekly'),
    line('own', { kind: 'own:Stand-up', with: { type: 'team' }, outcome: 'x' }),
  ]);
  await saveAbsences(db, [
    {
      id: 'leave',
      personId: 'Ana',
      reason: 'leave',
      from: '2026-11-23',
      until: '2026-11-27',
      ...at,
    },
  ]);
  await addHost(db, { id: 'https://crm.example.com', site: 'odoo', addedAt: nowAt });
  await putTaughtSite(db, taughtSite());
  const topics = [{ title: 'One', minutes: 30, prompts: ['Why?'], isForSeller: true as const }];
  await saveTemplateVersions(db, [
    { id: 'tpl', kind: 'one-on-one', personId: 'Ana', change: { topics, owner: 'seller' }, fromAt: nowAt, ...at },
    { id: 'back', kind: 'coaching', change: {}, fromAt: nowAt, ...at },
  ]);
  await saveTitleRules(db, [
    { id: 'en/deal-review/deal desk', language: 'en', kind: 'deal-review', word: 'Deal desk', flags: ['hint'], ...at },
    { id: 'en/none/lunch', language: 'en', kind: 'none', word: 'lunch', isOff: true, ...at },
  ]);
  const weekly = { times: 1, every: 1, unit: 'week' as const };
  await saveRole(db, {
    id: 'ae',
    name: 'Account executive',
    reporting: 'Kim',
    supervisor: [{ id: '1', who: '1:1 coaching', topic: 'skills', frequency: weekly }],
    stakeholders: [{ id: '2', who: 'CFO', topic: 'value', frequency: { ...weekly, unit: 'quarter' } }],
    touches: [],
    scope: { accounts: 40, revenue: '€ 2m' },
    ...at,
  });
  await sayWord(db, { id: 'weekly/Ana/2026-11-16/0', word: 'held', saidAt: nowAt, updatedAt: nowAt });
  await chooseSeries(db, 's', { kind: 'none' }, nowAt);
  await changeRecord(db, { id: 'a', rhythm, startAt: nowAt }, (row) => ({ ...row, privateNote: 'only mine' }), nowAt);
  await putTopics(db, [
    {
      id: 't',
      rhythm,
      order: 1.5,
      title: 'Fernhill',
      prompts: ['Why now?'],
      lane: 'shared',
      from: { type: 'me' },
      ...at,
    },
  ]);
  await addItems(db, [item('one', { dueOn: '2026-11-20', type: 'draft' }), item('two')]);
  await putSeenBlock(db, {
    id: 'a',
    series: 'a',
    lines: [{ type: 'item', text: 'call', isDone: false, authors: ['Ana'], owner: 'Kim', dueOn: '2026-11-26' }],
    updatedAt: nowAt,
  });
  await addSighting(db, sighting('seen', { title: 'Ana 1:1 “π” 🚣', response: 'accepted', declinedBy: [] }));
  await addCoverage(db, look('covered'));
  await putMeetings(db, [meeting('a', { moves: [{ seenAt: nowAt, fromAt: nowAt, toAt: nowAt + 1 }] })]);
  const facts = { record: 'salesforce:acme:006Dn00000ABCdEIAX', name: 'Fernhill Foods', amount: '$ 120,000' };
  await seeOpportunity(db, { id: 'snap', site: 'salesforce', facts, ownerId: 'Bo', seenAt: nowAt });
  const element = { id: 'sponsor', name: 'Sponsor', question: 'Who speaks for us?', test: 'Ask for an introduction' };
  await saveFrameworks(db, [{ id: 'ours', name: 'Ours', elements: [element], ...at }]);
  await changeReview(db, facts.record, () => ({
    id: `${facts.record}|2026-11-19`,
    record: facts.record,
    on: '2026-11-19',
    framework: 'own:ours',
    scores: [
      { element: 'sponsor', score: 0, evidence: 'Nobody yet', on: '2026-11-18' },
      { element: 'budget', evidence: 'x' },
    ],
    decision: { verdict: 'pause', reason: 'no sponsor' },
    ...at,
  }));
  await reportHealth(db, { id: 'salesforce/record', state: 'changed', what: 'stage' }, nowAt);
}
