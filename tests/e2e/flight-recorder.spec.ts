import { ana, kim } from '../sites/google-calendar/people.ts';
import { opportunityPage } from '../sites/salesforce/opportunity-page.ts';
import { fernhill, type PageRecord } from '../sites/salesforce/page-records.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, salesforceOrigin, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { section, topicOf } from './panel-acts.ts';
import { anasSeat, kimsTeam } from './team.ts';
import { eventAt, nextWeek } from './weeks.ts';

type Fields = Partial<PageRecord['fields']>;

/** Eight visits over eleven weeks: what the page says anew at each. */
const visits: [day: string, fields: Fields][] = [
  ['2026-09-03', { StageName: 'Discovery', CloseDate: '30/09/2026', NextStep: 'First call with the line lead' }],
  ['2026-09-14', {}],
  ['2026-09-25', { CloseDate: '31/10/2026', NextStep: 'Plant visit, 25 Sep 2026' }],
  ['2026-10-09', { StageName: 'Proposal', NextStep: 'Send the price' }],
  ['2026-10-20', { CloseDate: '30/11/2026' }],
  ['2026-10-27', { StageName: 'Discovery', Amount: '€79,000.00' }],
  ['2026-11-05', { StageName: 'Proposal', Amount: '€84,000.00' }],
  ['2026-11-19', { CloseDate: '18/12/2026', NextStep: 'Plant visit with the line lead, 24 Nov' }],
];

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

test('eight visits to a deal are pushes, stage moves and amounts in words and in a picture, and offer it to its owner’s review', async ({
  seed,
  crmPage,
  calendarPage,
  panel,
  page: crm,
  routeSites,
  serviceWorker,
  takeScreenshot,
}) => {
  // Eight pages are opened one after another.
  test.setTimeout(60_000);
  await seed(kimsTeam);
  let fields = { ...fernhill.fields };
  const visit = async (day: string, change: Fields): Promise<void> => {
    // The worker's clock alone tells when something was seen.
    await (
      await serviceWorker()
    ).evaluate((at) => {
      Date.now = () => at;
    }, noonOf(day));
    fields = { ...fields, ...change };
    const page = opportunityPage({ records: [{ ...fernhill, fields }] });
    if (day === visits[0]?.[0]) await crmPage(page);
    else {
      routeSites({ [salesforceOrigin]: page });
      await crm.reload();
    }
    await expect(panel().getByRole('heading', { name: fernhill.fields.Name })).toBeVisible();
  };
  const recorder = section(panel(), 'Flight recorder');

  for (const [index, [day, change]] of visits.entries()) {
    await visit(day, change);
    if (index === 0) await expect(recorder).toContainText('Recording from today.');
    else await expect(recorder).toContainText(`as seen by you, ${index + 1} visits`);
  }
  await expect(recorder.locator('p')).toHaveText([
    'Close date pushed 3 times, 79 days in all, once over a quarter’s end.',
    'In this stage at least 14 days.',
    '14 days since your last visit.',
    'Worth a deal review: pushed 3 times.',
  ]);
  await expect(
    recorder.getByRole('img', {
      name: 'Close date: Sep 30, Oct 31, Nov 30, Dec 18. Stage: Discovery, Proposal, Discovery, Proposal. Visits: 8.',
    }),
  ).toBeVisible();
  await takeScreenshot('timeline');
  await takeScreenshot('timeline', { dark: true });
  for (const scheme of ['light', 'dark'] as const) {
    const found = await findViolations(crm, scheme);
    expect(found.filter((line) => line.includes('data-cx-host'))).toEqual([]);
  }
  await recorder.getByText('What moved').click();
  await expect(recorder.getByRole('row')).toHaveText([
    'SeenMoveFrom and to',
    'Nov 19pushedNov 30 → Dec 18, 18 days',
    'Nov 5amount up€79,000.00 → €84,000.00',
    'Nov 5moved forwardDiscovery → Proposal',
    'Oct 27amount down€84,000.00 → €79,000.00',
    'Oct 27moved backProposal → Discovery',
    'Oct 20pushedOct 31 → Nov 30, 30 days',
    'Oct 9stage changedDiscovery → Proposal',
    'Sep 25slippedSep 30 → Oct 31, 31 days',
    'Sep 3new',
  ]);

  const review = eventAt(nextWeek(3), '14:00', { title: 'Deal review Ana', guests: [kim, ana] });
  const page = await calendarPage(week([review]));
  await openEvent(page, review.title);
  const offers = section(panel(), 'Worth a deal review');
  await expect(offers).toContainText('1 of 1 seen');
  await expect(offers.getByRole('listitem')).toHaveText('Fernhill Foods: plant rolloutpushed 3 times');
  await takeScreenshot('deal-offer');
  await offers.getByRole('button', { name: 'Put “Fernhill Foods: plant rollout” on the agenda' }).click();
  await expect(topicOf(panel(), 'Fernhill Foods: plant rollout')).toBeVisible();
  await expect(offers).toHaveCount(0);
});

test('a seller sees the same facts of their deal, and before the pipeline review what is missing or past', async ({
  seed,
  crmPage,
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const record = `salesforce:acme:${fernhill.id}`;
  // At noon: so many times 24 hours ago is another day where the clocks were changed meanwhile, in the hour before midnight.
  const daysBefore = (days: number) =>
    Temporal.Now.plainDateISO('Europe/Berlin')
      .subtract({ days })
      .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '12:00' }).epochMilliseconds;
  const closes = [
    [70, '2026-01-31'],
    [40, '2026-03-31'],
    [20, '2026-06-30'],
  ] as const;
  const snapshots = closes.map(([daysAgo, closeDate], index) => ({
    id: `s${index}`,
    record,
    seenAt: daysBefore(daysAgo),
    facts: { record, name: fernhill.fields.Name, owner: 'Ana', stage: 'Proposal', closeDate, locale: 'en' },
  }));
  const [first, , last] = snapshots;
  await seed({
    ...anasSeat,
    snapshots,
    opportunities: [
      {
        id: record,
        site: 'salesforce',
        facts: last?.facts,
        firstSeenAt: first?.seenAt,
        lastSeenAt: last?.seenAt,
        visits: 3,
        visitedAt: snapshots.map(({ seenAt }) => seenAt),
      },
    ],
  });
  const fields = { ...fernhill.fields, CloseDate: '30/06/2026', NextStep: '' };
  await crmPage(opportunityPage({ records: [{ ...fernhill, fields }] }));
  const recorder = section(panel(), 'Flight recorder');
  await expect(recorder.locator('p')).toHaveText([
    'Close date pushed 2 times, 150 days in all, once over a quarter’s end.',
    'In this stage at least 70 days.',
    '20 days since your last visit.',
    /^Worth a deal review: pushed 2 times, close date passed \d+ days ago, no next step, 70 days in its stage\.$/,
  ]);
  const review = eventAt(nextWeek(2), '10:00', { title: 'Pipeline review Kim', guests: [kim, ana] });
  await openEvent(await calendarPage(week([review])), review.title);
  const lacks = section(panel(), 'Missing or past');
  await expect(lacks.getByRole('listitem')).toHaveText(
    /^Fernhill Foods: plant rolloutclose date passed \d+ days ago, no next step$/,
  );
  await takeScreenshot('hygiene-list', { dark: true });
});
