import type { CoxswainDatabase } from '../../../lib/store/database';
import { addCommitments } from '../../../lib/store/commitments';
import { saveAbsence } from '../../../lib/store/absences';
import { addCoverage } from '../../../lib/store/coverage';
import { reportHealth } from '../../../lib/store/health';
import { addHost } from '../../../lib/store/hosts';
import { addItems } from '../../../lib/store/items';
import { putMeetings } from '../../../lib/store/meetings';
import { seeOpportunity } from '../../../lib/store/opportunities';
import { removePerson, savePeople } from '../../../lib/store/people';
import { changeRecord } from '../../../lib/store/records';
import { chooseSeries } from '../../../lib/store/series';
import { saveSettings } from '../../../lib/store/settings';
import { addSighting } from '../../../lib/store/sightings';
import { putTopics } from '../../../lib/store/topics';
import { sayWord } from '../../../lib/store/words';
import { item, line, look, meeting, nowAt, person, sighting } from './rows';

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
  await saveAbsence(db, {
    id: 'leave',
    personId: 'Ana',
    reason: 'leave',
    from: '2026-11-23',
    until: '2026-11-27',
    ...at,
  });
  await addHost(db, { id: 'https://crm.example.com', site: 'odoo', addedAt: nowAt });
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
  await addSighting(db, sighting('seen', { title: 'Ana 1:1 “π” 🚣', response: 'accepted', declinedBy: [] }));
  await addCoverage(db, look('covered'));
  await putMeetings(db, [meeting('a', { moves: [{ seenAt: nowAt, fromAt: nowAt, toAt: nowAt + 1 }] })]);
  const facts = { record: 'salesforce:acme:006Dn00000ABCdEIAX', name: 'Fernhill Foods', amount: '$ 120,000' };
  await seeOpportunity(db, { id: 'snap', site: 'salesforce', facts, ownerId: 'Bo', seenAt: nowAt });
  await reportHealth(db, { id: 'salesforce/record', state: 'changed', what: 'stage' }, nowAt);
}
