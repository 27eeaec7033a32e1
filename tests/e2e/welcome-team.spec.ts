import { createServer } from 'node:http';
import { findViolations } from './find-violations.ts';
import { expect, test } from './own-page.ts';

/** Ana's 1:1s, twice; Dee's interview, once. A customer is met twice. */
const file = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//tests//EN',
  ...[
    ['ana', 'Ana Silva', 'ana@example.com', ['20261112', '20261119']] as const,
    ['dee', 'Dee', 'dee@example.com', ['20261118']] as const,
    ['cust', 'Pat', 'pat@customer.example.net', ['20261113', '20261120']] as const,
  ].flatMap(([id, name, address, days]) =>
    days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${id}${day}@example.com`,
      'DTSTAMP:20261101T000000Z',
      'SUMMARY:Lunch',
      `DTSTART:${day}T120000Z`,
      'DURATION:PT30M',
      'ATTENDEE:mailto:kim@example.com',
      `ATTENDEE;CN=${name}:mailto:${address}`,
      'END:VEVENT',
    ]),
  ),
  'END:VCALENDAR',
  '',
].join('\r\n');

test('the team is suggested from the calendar that was just subscribed to, and no stranger is stored', async ({
  openOwn,
  session,
  takeScreenshot,
}) => {
  const server = createServer((_, response) => response.writeHead(200).end(file));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await session.grant('http://127.0.0.1/*');
  const page = await openOwn('welcome');
  await page.getByLabel('Addresses of your calendars').fill('kim@example.com');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('button', { name: 'Your CRM and calendar' }).click();
  await page.getByText('Subscribe to a calendar', { exact: true }).click();
  await page.getByLabel('Private address').fill(`http://127.0.0.1:${port}/basic.ics`);
  await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await expect(page.getByText(/^Last read/)).toBeVisible();
  expect(await findViolations(page, 'light')).toEqual([]);
  await page.getByRole('button', { name: 'Suggest people from my calendar' }).click();
  await expect(page.getByLabel('Names and addresses, one per line')).toHaveValue('Ana Silva <ana@example.com>');
  await takeScreenshot('welcome-suggested', { of: page, fullPage: true });
  await takeScreenshot('welcome-suggested', { of: page, dark: true, fullPage: true });
  expect(await findViolations(page, 'light')).toEqual([]);
  const { people, meetings, sightings } = await session.stored('people', 'meetings', 'sightings');
  expect({ people, meetings, sightings }).toEqual({ people: [], meetings: [], sightings: [] });
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect.poll(async () => (await session.stored('people')).people).toHaveLength(1);
  server.close();
});
