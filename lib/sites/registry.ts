import { googleCalendar } from './google-calendar/google-calendar';
import { salesforce } from './salesforce/salesforce';
import type { Site } from './site';

/**
 * Every site. For the background and tests: a content script imports its own site alone, so that the calendar's does
 * not carry the CRMs along. A test holds this list against the files beside it, in both directions.
 */
export const sites: Site[] = [googleCalendar, salesforce];
