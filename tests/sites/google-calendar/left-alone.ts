import type { PageEvent } from './build-chips.ts';
import { encodeId } from './build-ids.ts';
import type { PageWords } from './build-words.ts';

const on = { calendar: 'kim@example.com', start: '2026-11-18T13:00', end: '2026-11-18T14:00' };
const allDay = { calendar: 'kim@example.com', start: '2026-11-18', end: '2026-11-19' };

/** Kinds of chips that are no meeting: tasks old and new, a birthday, a holiday, working location, focus time, absence. */
export function leftAlone(words: PageWords): PageEvent[] {
  const day = words.days('2026-11-18', '2026-11-18');
  const label = (...fields: string[]) => [...fields, day].join(words.separator);
  return [
    {
      ...on,
      eventId: 'task',
      title: 'Call the plant',
      rawId: `tasks_${encodeId('t1 kim@example.com')}`,
      label: label('task: Call the plant', 'Not completed'),
    },
    { ...on, eventId: 'newer task', title: 'Write the offer', rawId: `ttb_${encodeId('t2 kim@example.com')}` },
    { ...allDay, eventId: '2026_BIRTHDAY_1', title: 'Dee' },
    { ...allDay, eventId: '20261118_h1', title: 'Repentance day', calendar: 'de.german#holiday@v' },
    { ...allDay, eventId: 'home', title: 'Home', label: label(`${words.workingLocation}: Home`, 'Kim') },
    { ...on, eventId: 'focus', title: words.focusTime },
    { ...allDay, eventId: 'away', title: words.outOfOffice },
  ];
}

/** An event that is being made: its chip has a way to stop that. */
export function withDraft(html: string, draft: PageEvent): string {
  const id = encodeId(`${draft.eventId} ${draft.calendar}`);
  return html.replaceAll(
    new RegExp(`((?:data-eventchip|role="button")[^>]*data-eventid="${id}"[^>]*>)`, 'gu'),
    '$1<button aria-label="Cancel event creation"></button>',
  );
}
