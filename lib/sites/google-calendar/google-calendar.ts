import type { Site } from '../site';
import { details } from './details';
import { edit } from './edit';
import { grid } from './grid';
import { samples } from './samples';

/** Google Calendar on the web. Not its embedded form, of which nothing is known, and not its apps. */
export const googleCalendar = {
  id: 'google-calendar',
  name: 'Google Calendar',
  matches: ['https://calendar.google.com/*'],
  samples,
  surfaces: [details, edit, grid],
} satisfies Site;
