import { browser, type Browser } from 'wxt/browser';
import type { Protocol } from './protocol';
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
  'share.text': { text: '', html: '' },
  'description.compose': { outcome: 'nothing' },
  'description.write': 'failed',
};

const ownPagesOnly: ReadonlySet<HandledType> = new Set(['brief.get']);
const calendarOnly: ReadonlySet<HandledType> = new Set([
  'span.seen',
  'event.opened',
  'description.compose',
  'description.write',
]);
export const calendarOrigin = 'https://calendar.google.com';

/** Largest message, in characters of its JSON; a month of 3,000 chips stays under it. */
const largest = 2_000_000;

/**
 * `origin` is set by the browser; a page's scripts and a compromised renderer cannot choose it, while our content scripts
 * share `id` and tab with our pages. The address stands in only where the browser gives no origin.
 */
function findCaller(sender: Browser.runtime.MessageSender, own: { id: string; origin: string }): Caller | undefined {
  if (sender.id !== own.id) return undefined;
  const { url } = sender;
  const isOwnAddress = url?.startsWith(`${own.origin}/`) === true;
  const origin =
    sender.origin ?? (isOwnAddress ? own.origin : url !== undefined && URL.canParse(url) ? new URL(url).origin : '');
  return { origin, isOwnPage: origin === own.origin, tabId: sender.tab?.id, frameId: sender.frameId };
}

function mayCall(type: HandledType, caller: Caller): boolean {
  if (caller.isOwnPage) return true;
  if (ownPagesOnly.has(type)) return false;
  return !calendarOnly.has(type) || caller.origin === calendarOrigin;
}

/** The type of a message that we know; `in` and plain look-ups would find `constructor` and `__proto__` too. */
function findType(message: unknown): HandledType | undefined {
  const type: unknown = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return typeof type === 'string' && Object.hasOwn(schemas, type) ? (type as HandledType) : undefined;
}

/**
 * The one gate for all messages: sender, size, schema, then the handler. A listener of our own and not the messaging
 * library's (4.0.0): that looks at none of them, and finds `constructor` in its table. The answer has the library's form.
 */
export function listen(handlers: Handlers, own: { id: string; origin: string }): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (response: object) => void) => {
    const type = findType(message);
    if (type === undefined) {
      answer({});
      return undefined;
    }
    const data: unknown =
      typeof message === 'object' && message !== null && 'data' in message ? (message.data ?? null) : null;
    void handle(type, data, findCaller(sender, own), handlers).then((res) => answer({ res }));
    return true;
  });
}

async function handle<T extends HandledType>(
  type: T,
  data: unknown,
  caller: Caller | undefined,
  handlers: Handlers,
): Promise<Answer<T>> {
  try {
    if (caller === undefined || !mayCall(type, caller)) return nothing[type];
    if (JSON.stringify(data).length > largest) return nothing[type];
    const parsed = (await schemas[type]()).safeParse(data);
    // What the schema lets through is the message's data, as schemas.ts is held against the protocol by its types.
    return parsed.success ? await handlers[type](parsed.data as Data<T>, caller) : nothing[type];
  } catch (error) {
    reportError(type, error);
    return nothing[type];
  }
}
