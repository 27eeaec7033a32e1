import { sampleCalendar } from '../../sample/calendar.ts';
import { sampleWorkspace } from '../../sample/workspace.ts';
import { calendarWeekPage } from '../../sites/google-calendar/build-week-page.ts';
import { opportunityPage } from '../../sites/salesforce/opportunity-page.ts';
import type { SitePages } from '../route-sites.ts';
import type { SeedRows } from '../seed-store.ts';

export const demoZone = 'Europe/Berlin';
export const weekAddress = 'https://calendar.google.com/calendar/u/0/r/week';
export const opportunityAddress = 'https://acme.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdEIAX/view';
export const salesforceOrigins = ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'];

/** The sample team's rows as of `now` (epoch ms). */
export const seedSample = (now: number): SeedRows => sampleWorkspace({ now, zone: demoZone }).tables;

/** The two sites at their real addresses, drawn from the same sample. */
export function samplePages(now: number): SitePages {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(demoZone).toPlainDate().toString();
  const events = sampleCalendar({ now, zone: demoZone });
  return {
    'https://calendar.google.com': calendarWeekPage({ events, today, zone: demoZone, days: 5 }),
    'https://acme.lightning.force.com': opportunityPage(),
  };
}
