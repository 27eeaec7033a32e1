import { calendarSteps } from './calendar-steps.ts';
import type { Demo, DemoStep } from './demo.ts';
import { opportunitySteps } from './opportunity-steps.ts';
import { ownPageSteps } from './own-page-steps.ts';
import { otherSeatSteps } from './other-seat-steps.ts';
import { samplePages, salesforceOrigins, seedSample, weekAddress, opportunityAddress } from './sample-site.ts';

/**
 * The demo's content; demo.ts walks it and run-demo.ts starts it.
 *
 * - `prepare` runs once before all: the sample workspace, the pages that answer the two sites, the granted hosts.
 * - `steps` is the headless walk, on the e2e build (open shadow roots). A step opens what it needs with
 *   `demo.session.openOwn('popup')` or `demo.open(address)`, finds our panel with `demo.session.panel(page)`, checks
 *   with `expect`, takes pictures with `await demo.shot('popup', page)` and returns what it found, in a few words.
 * - `tabs` are what a person finds open, in this order; paths without a scheme are pages of the extension.
 */
export async function prepare(demo: Demo): Promise<void> {
  await demo.session.seed(seedSample(demo.now));
  demo.session.answer(samplePages(demo.now));
  await demo.session.grant(...salesforceOrigins);
}

export const tabs: string[] = ['popup.html', opportunityAddress, weekAddress];

export const steps: DemoStep[] = [...calendarSteps, ...opportunitySteps, ...ownPageSteps, ...otherSeatSteps];
