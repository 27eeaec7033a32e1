import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hostileCalendar, hostileRows } from '../safety/hostile-rows.ts';
import { payloads } from '../safety/payloads.ts';
import { opportunityPage } from '../sites/salesforce/opportunity-page.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { chipOf, week } from './calendar-page.ts';
import { watchHarm, type Harm } from './harmless.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';
import { watchErrors } from './watch-errors.ts';

/** S10: every text that a person, a page, a feed or a file can bring is one of the payloads of tests/safety. */

const sampleOccurrence = 'sample1on1ana@google.com#2026-11-19T09:00:00Z';

const chooseFile = (page: Page, label: string, text: string) =>
  page.getByLabel(label).setInputFiles({ name: 'file', mimeType: 'text/plain', buffer: Buffer.from(text) });

async function saveFile(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path(), 'utf8');
}

/** The same file with other payloads, as far as a preview tells: each has the number of the next. */
const otherNumbers = (text: string): string =>
  text.replaceAll(/¤(\d+)/g, (_, index) => `¤${(Number(index) + 1) % payloads.length}`);

/** Opens whatever is folded, so that all of a page is drawn. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('html > [data-cx-host]')?.shadowRoot;
    for (const details of (panel ?? document).querySelectorAll('details')) details.open = true;
  });

/** Looks at a page until it shows so many of the payloads as text. */
const lookFor = (harm: Harm) => (page: Page, least: number) =>
  expect
    .poll(
      async () => {
        await unfold(page);
        return (await harm.expectNone(page)).size;
      },
      { message: page.url() },
    )
    .toBeGreaterThanOrEqual(least);

test('S10: 235 payloads in every table, file and field do nothing in any page of ours, and are read there as text', async ({
  openOwn,
  session,
}) => {
  test.slow();
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  const about = { personId: 'person-ana', rhythm: 'person:one-on-one:person-ana', occurrence: sampleOccurrence };
  const harm = watchHarm(session);
  const feeds = await openOwn('options', { hash: '#feeds' });
  await chooseFile(feeds, 'Open a calendar file once', hostileCalendar('2026-11-19'));
  await expect(feeds.locator('#feeds').getByRole('status')).toContainText(`Events looked at: ${payloads.length}`, {
    timeout: 20_000,
  });
  await harm.expectNone(feeds);
  await feeds.close();
  await session.seed(hostileRows(kimsWeek(), about));
  const look = lookFor(harm);
  const all = payloads.length;
  for (const [name, hash, least] of [
    ['popup', '', 5],
    ['board', '', 5],
    ['builder', '', 10],
    ['welcome', '#team', all],
    ['meeting', `?occurrence=${encodeURIComponent(sampleOccurrence)}`, 100],
    ['capture', '', all],
  ] as const) {
    const page = await openOwn(name, { hash });
    await look(page, least);
    await page.close();
  }

  const settings = await openOwn('options');
  await look(settings, all);
  await chooseFile(settings, 'Restore a backup', otherNumbers(await saveFile(settings, 'Save a backup')));
  await expect(settings.getByRole('table', { name: 'What would change' })).toBeVisible();
  await settings
    .getByLabel('Add people')
    .fill(payloads.map((payload, index) => `${payload} <q${index}@example.com>`).join('\n'));
  await settings.getByRole('button', { name: /^Add \d+ people$/ }).click();
  await look(settings, all);

  const practice = await openOwn('practice');
  await look(practice, 4);
  await chooseFile(
    practice,
    'Take in a file of templates',
    otherNumbers(await saveFile(practice, 'Save templates as a file')),
  );
  await look(practice, 40);

  const share = await openOwn('share');
  await look(share, 40);
  await chooseFile(share, 'Take in a cadence file', otherNumbers(await saveFile(share, 'Save the cadence file')));
  await look(share, 40);
});

test('S10: 235 payloads in the calendar and in a CRM make nothing there or in the panel, which says them as text', async ({
  calendarPage,
  crmPage,
  page,
  panel,
  seed,
  session,
}) => {
  test.slow();
  const harm = watchHarm(session);
  const look = lookFor(harm);
  const errors = await watchErrors(page, session);
  const rows = hostileRows(kimsTeam, { personId: 'ana', rhythm: 'person:one-on-one:ana' });
  // A title that is a rule's word too would be asked about.
  await seed({ ...rows, titleRules: [] });
  const people = payloads.map((name, index) => ({ ...ana, address: `p${index}@example.com`, name }));
  const events = payloads.map((payload, index) =>
    eventAt(nextWeek(1 + (index % 5)), `${String(8 + (index % 9)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`, {
      eventId: `hostile${index}`,
      title: `${index % 3 === 0 ? 'Deal review' : index % 3 === 1 ? 'Pipeline review' : 'Lunch'} ${payload}`,
      guests: index % 3 === 1 ? [kim, ...people.slice(index, index + 3)] : [kim, ana],
    }),
  );
  const description = payloads.map((payload) => payload.replaceAll('<', '&lt;')).join('<br>');
  const withAna = instanceAt('ana1on1', nextWeek(2), '17:30', {
    title: `1:1 Ana / Kim ${payloads[40]}`,
    guests: [kim, ana],
    descriptionHtml: `${description}=== Agenda · Coxswain ===<br>${payloads.map((one) => `- [ ] ${one.replaceAll('<', '&lt;')} [Ana]`).join('<br>')}<br>=== Coxswain ===`,
  });
  await calendarPage(week([...events, withAna]));
  await expect(page.locator('[data-cx-badge]').first()).toBeAttached({ timeout: 20_000 });
  for (const title of ['1:1 Ana / Kim', 'Pipeline review', 'Deal review']) {
    await chipOf(page, title).evaluate((chip: HTMLElement) => chip.click());
    await expect(panel().getByRole('heading', { level: 2 })).toBeVisible();
    await look(page, title.startsWith('1:1') ? 50 : 1);
  }

  const fields = Object.fromEntries(
    Object.keys(fernhill.fields).map((name, index) => [name, payloads[index * 7] ?? '']),
  );
  await crmPage(opportunityPage({ records: [{ ...fernhill, fields: { ...fernhill.fields, ...fields } }] }));
  await expect(panel().getByRole('heading', { level: 2 })).toBeVisible();
  await look(page, 1);
  expect(errors).toEqual([]);
});
