import { browser, type Browser } from 'wxt/browser';
import { onMessage, type Protocol } from './protocol';
import { reportError } from './report-error';
import { schemas, type HandledType } from './schemas';

/** Who sent a message, by what the browser says of them; nothing of it comes from the message itself. */
export interface Caller {
  origin: string;
  isOwnPage: boolean;
  tabId: number | undefined;
  frameId: number | undefined;
}

type Data<T extends HandledType> = Parameters<Protocol[T]>[0];
type Answer<T extends HandledType> = ReturnType<Protocol[T]>;

/** One handler for each handled message. */
export type Handlers = { [T in HandledType]: (data: Data<T>, caller: Caller) => Promise<Answer<T>> };

/** Answers that mean "nothing for you", so that a refusal tells a stranger nothing. */
const nothing: { [T in HandledType]: Answer<T> } = {
  'span.seen': [],
  'event.opened': null,
  'opportunity.opened': null,
  'brief.again': null,
  'brief.get': null,
  'edit.apply': { ok: false, refusal: { code: 'invalid' } },
  'note.read': '',
  'panel.load': undefined,
  'panel.open': undefined,
  'surface.report': undefined,
  'share.text': '',
};

const ownPagesOnly: ReadonlySet<HandledType> = new Set(['brief.get']);
const calendarOnly: ReadonlySet<HandledType> = new Set(['span.seen', 'event.opened']);
export const calendarOrigin = 'https://calendar.google.com';

/** Largest message, in characters of its JSON; a month of 3,000 chips stays under it. */
const largest = 2_000_000;

function callerOf(sender: Browser.runtime.MessageSender, own: { id: string; origin: string }): Caller | undefined {
  if (sender.id !== own.id) return undefined;
  // sender.origin is set by the browser; a page's scripts and a compromised renderer cannot choose it.
  const origin = sender.origin ?? (sender.url === undefined ? '' : new URL(sender.url).origin);
  const isOwnPage = origin === own.origin || sender.url?.startsWith(`${own.origin}/`) === true;
  return { origin, isOwnPage, tabId: sender.tab?.id, frameId: sender.frameId };
}

function mayCall(type: HandledType, caller: Caller): boolean {
  if (caller.isOwnPage) return true;
  if (ownPagesOnly.has(type)) return false;
  return !calendarOnly.has(type) || caller.origin === calendarOrigin;
}

/**
 * The one gate for all messages: sender, size, schema, then the handler. The messaging library looks at none of them
 * (4.0.0), and its listener table is a plain object in which `constructor` is found; so unknown types are answered with
 * nothing before it sees them.
 */
export function listen(handlers: Handlers, own: { id: string; origin: string }): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (response: object) => void) => {
    const type: unknown = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) answer({});
    return undefined;
  });
  for (const type of Object.keys(schemas) as HandledType[]) register(type, handlers, own);
}

function register<T extends HandledType>(type: T, handlers: Handlers, own: { id: string; origin: string }): void {
  // The library's types know each message by name only, not as a union; the schema makes the cast true.
  const subscribe = onMessage as (name: T, take: (message: { data: unknown; sender: Browser.runtime.MessageSender }) => Promise<Answer<T>>) => void;
  subscribe(type, async ({ data, sender }) => {
    const caller = callerOf(sender, own);
    if (caller === undefined || !mayCall(type, caller)) return nothing[type];
    if ((JSON.stringify(data) ?? '').length > largest) return nothing[type];
    const parsed = schemas[type].safeParse(data);
    if (!parsed.success) return nothing[type];
    try {
      return await handlers[type](parsed.data as Data<T>, caller);
    } catch (error) {
      reportError(type, error);
      return nothing[type];
    }
  });
}
