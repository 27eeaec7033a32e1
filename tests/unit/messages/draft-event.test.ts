import { beforeEach, describe, expect, test } from 'vitest';
import { englishTexts } from '../../../lib/domain/templates/english-texts';
import { draftEvent, type DraftContext, type EventWish } from '../../../lib/messages/handlers/draft-event';
import { item, line } from '../store/rows';
import { deskForEach, nowAt, zone } from './desk';
import { anaNext, anaTuesday, guest, nextWeek, week } from './week';

const desk = deskForEach();
const paramsOf = async (wish: EventWish) => {
  const context: DraftContext = {
    db: desk.db,
    templateTexts: () => Promise.resolve(englishTexts),
    now: desk.clock.at,
    machineZone: zone,
    titleOf: (kind, name) => `${kind}${name === undefined ? '' : ` with ${name}`}`,
    heading: 'Agenda',
  };
  return Object.fromEntries(new URL(await draftEvent(context, wish)).searchParams);
};
const bosOneOnOne = { kind: 'one-on-one', personId: 'bo' } as const;

beforeEach(() => desk.db.commitments.clear());

describe('a draft for the calendar’s create page', () => {
  test('of a line without a series has its guest, length, recurrence and agenda, in the week ahead', async () => {
    await desk.db.commitments.put(line('each', { minutes: 45, preferred: { weekday: 2, at: '11:30' } }));
    await desk.db.items.put(item('deck', { rhythm: 'person:one-on-one:bo', text: 'Send the deck', owner: 'bo' }));
    const params = await paramsOf(bosOneOnOne);
    expect(params).toMatchObject({
      text: 'one-on-one with Bo',
      dates: '20261124T103000Z/20261124T111500Z',
      ctz: zone,
      add: 'bo@example.com',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
    });
    expect(params['details']).toMatch(
      /^• .+\n\n=== Agenda · Coxswain ===\n- \[ \] @Bo: Send the deck \[Kim\]\n=== Coxswain ===$/su,
    );
  });

  test('is one event where a series stands, and a series again where it has ended', async () => {
    await desk.db.commitments.put(line('each'));
    const anas = { kind: 'one-on-one', personId: 'ana' } as const;
    await desk.open({ ...anaTuesday, guests: [guest('kim'), guest('ana')] });
    await desk.seen(nextWeek([anaNext]));
    expect(await paramsOf(anas)).not.toHaveProperty('recur');
    expect(await paramsOf({ ...anas, isSeries: true })).toHaveProperty('recur');
    desk.clock.at = nowAt + 60 * 24 * 3_600_000;
    expect(await paramsOf(anas)).toHaveProperty('recur');
  });

  test('of a kind that no line promises is one event, as long as its template says', async () => {
    await desk.db.commitments.put(line('each'));
    const params = await paramsOf({ kind: 'coaching', personId: 'bo' });
    expect(params).not.toHaveProperty('recur');
    expect(params['details']).toMatch(/^• /u);
  });

  test('with the team asks all reports, and ends with its line', async () => {
    await desk.db.commitments.put(
      line('team', { kind: 'team-meeting', with: { type: 'team' }, validUntil: '2027-01-31' }),
    );
    const params = await paramsOf({ kind: 'team-meeting' });
    expect(params['add']?.split(',').toSorted()).toEqual(['ana@example.com', 'bo@example.com', 'cy@example.com']);
    expect(params['recur']).toMatch(/;UNTIL=20270131T235959Z$/u);
  });

  test('stands where nothing of ours does, and says no word of private notes or topics', async () => {
    await desk.seen(week([{ ...anaTuesday, start: '2026-11-20T09:00', end: '2026-11-20T17:00' }]));
    const topic = {
      rhythm: 'person:one-on-one:bo',
      order: 1,
      prompts: [],
      from: { type: 'me' },
      createdAt: 1,
      updatedAt: 1,
    };
    await desk.db.topics.bulkPut([
      { ...topic, id: 'mine', title: 'Salary', lane: 'private', from: { type: 'me' } },
      { ...topic, id: 'ours', title: 'Territory split', lane: 'shared', from: { type: 'me' } },
    ]);
    const { dates, details } = await paramsOf(bosOneOnOne);
    expect(dates).toMatch(/^20261119T1[56]|^20261123T/u);
    expect(details).toContain('Territory split');
    expect(details).not.toContain('Salary');
  });
});
