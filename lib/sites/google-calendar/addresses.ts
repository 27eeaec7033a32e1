/** The path inside Calendar after `/calendar/u/<n>/r` as its parts, or undefined outside of it (embed, other hosts). */
function pathParts(url: URL): string[] | undefined {
  if (url.hostname !== 'calendar.google.com') return undefined;
  const path = /^\/calendar\/(?:u\/\d+\/)?r(?:\/(.*))?$/u.exec(url.pathname);
  return path ? (path[1] ?? '').split('/').filter((part) => part !== '') : undefined;
}

/** No view in the address is the one that the user chose last. */
const views = new Set([undefined, 'day', 'week', 'month', 'agenda', 'customday', 'customweek', 'custom']);

/** Whether a view with chips stands here: not settings, search, trash, the edit page or an embedded calendar. */
export function isView(url: URL): boolean {
  const parts = pathParts(url);
  return parts !== undefined && views.has(parts[0]);
}

/**
 * The encoded event id of an edit page's address, or undefined elsewhere: a new event has none, a duplicate carries that
 * of the event it is copied from.
 */
export function findEditedId(url: URL): string | undefined {
  const [view, id, ...more] = pathParts(url) ?? [];
  if (view !== 'eventedit' || id === undefined || [id, ...more].includes('duplicate')) return undefined;
  // Not decodeURIComponent: it throws, and an id is base64, whose only escaped signs are these.
  return id.replace(/%3d/giu, '=').replace(/%2f/giu, '/').replace(/%2b/giu, '+');
}
