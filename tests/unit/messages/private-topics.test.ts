import { beforeEach, describe, expect, test } from 'vitest';
import type { BriefKey } from '../../../lib/messages/protocol';
import { calendarTab, deskForEach, ownPage, salesforceTab, titlesOf, type Sender } from './desk';
import { anaRhythm, anaTuesday, key, wholeWeek } from './week';

const desk = deskForEach();
const record = 'salesforce:acme:006000000000001AAA';
const deal = { facts: { record, name: 'Fernhill' }, site: 'salesforce' };
const own = `opportunity:${record}`;
const occurrence = key.ana;
const tired = 'Seems tired';
const fold = (site: string, isFolded: boolean, showing: BriefKey, tab: Sender) =>
  desk.try({ type: 'panel.fold', site, isFolded }, showing, tab);

beforeEach(async () => {
  await desk.open(anaTuesday);
  await desk.ask('opportunity.opened', deal, salesforceTab);
  const topic = { type: 'topic.add', lane: 'private', title: tired } as const;
  await desk.try({ ...topic, id: 'a', rhythm: anaRhythm, occurrence }, { occurrence }, ownPage);
  await desk.try({ ...topic, id: 'b', rhythm: own }, { record }, ownPage);
});

describe('a topic of the private lane', () => {
  test('S3: is in nothing that the calendar fetches ahead, whose agenda is there all the same', async () => {
    const briefs = await desk.seen(wholeWeek, calendarTab);
    const again = await desk.ask('brief.again', { occurrence }, calendarTab);
    expect(JSON.stringify([briefs, again])).not.toContain(tired);
    const ana = briefs.find((brief) => 'occurrence' in brief && brief.occurrence === occurrence);
    expect(ana && titlesOf(ana).length).toBeGreaterThan(2);
  });

  test('S3: is in nothing that a page is given while its panel is folded', async () => {
    const answers = [
      await fold('google-calendar', true, { occurrence }, calendarTab),
      await desk.open(anaTuesday),
      await fold('salesforce', true, { record }, salesforceTab),
      await desk.ask('opportunity.opened', deal, salesforceTab),
    ];
    expect(JSON.stringify(answers)).not.toContain(tired);
    expect(answers).toMatchObject([{ ok: true }, { type: 'meeting' }, { ok: true }, { type: 'opportunity' }]);
    const alone = await desk.ask('brief.get', { occurrence }, ownPage);
    expect(alone && titlesOf(alone)).toContain(tired);
  });

  test('is there when the panel is unfolded and the page read again', async () => {
    await fold('google-calendar', true, { occurrence }, calendarTab);
    await fold('google-calendar', false, { occurrence }, calendarTab);
    expect(titlesOf(await desk.open(anaTuesday))).toContain(tired);
    const brief = await desk.ask('opportunity.opened', deal, salesforceTab);
    expect(brief && titlesOf(brief)).toContain(tired);
  });
});
