/** The host of Google Calendar, which our own script reads and nothing else. */
export const calendarHost = 'calendar.google.com';
export const calendarOrigin = `https://${calendarHost}`;
