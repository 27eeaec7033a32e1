import type { Site } from '../site';
import { details } from './details';
import { edit } from './edit';
import { grid } from './grid';
import { interpretEvent } from './interpret-event';
import { interpretSpan } from './interpret-span';
import { samples } from './samples';

/**
 * Google Calendar on the web. Not its embedded form, of which nothing is known, and not its apps. A page takes the
 * surfaces one by one: interpretation, with its tables of words, is for the background.
 */
export const googleCalendar = {
  id: 'google-calendar',
  name: 'Google Calendar',
  matches: ['https://calendar.google.com/*'],
  samples,
  surfaces: [details, edit, grid],
  interpret: { event: interpretEvent, span: interpretSpan },
} satisfies Site;
