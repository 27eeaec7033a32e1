import { browser, type Browser } from 'wxt/browser';
import { calendarOrigin } from '../domain/calendar-origin';
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
  'taught.get': null,
  'teach.end': false,
  'brief.again': null,
  'brief.get': null,
  'edit.apply': { ok: false, refusal: { code: 'invalid' } },
  'note.read': '',
  'draft.keep': undefined,
  'draft.read': {},
  'panel.load': undefined,
  'panel.open': undefined,
  'surface.report': undefined,
  'share.text': { text: '', html: '' },
  'description.compose': { outcome: 'nothing' },
  'description.write': 'failed',
  'page.left': undefined,
};

/**
 * Who may send each message: our own pages all of them; scripts in the calendar, or in any page that is granted, those
 * that say so here. A new message is for own pages alone until it is written down otherwise.
 */
const askers: { [T in HandledType]: 'own pages' | 'calendar' | 'sites' } = {
  'span.seen': 'calendar',
  'event.opened': 'calendar',
  'opportunity.opened': 'sites',
  'brief.again': 'sites',
  'brief.get': 'own pages',
  'edit.apply': 'sites',
  'note.read': 'sites',
  'draft.keep': 'sites',
  'draft.read': 'sites',
  'panel.load': 'sites',
  'panel.open': 'sites',
  'surface.report': 'sites',
  'share.text': 'sites',
  'description.compose': 'calendar',
  'description.write': 'calendar',
  'page.left': 'sites',
  'taught.get': 'sites',
  'teach.end': 'sites',
};

/** Largest message, in characters of its JSON; a month of 3,000 chips stays under it. */
const largest = 2_000_000;

/** What the gate knows of its own extension. */
export interface Own {
  id: string;
  origin: string;
  /** Whether the user lets us read the pages of this origin, now. */
  isGranted: (origin: string) => Promise<boolean>;
}

/**
 * `origin` is set by the browser; a page's scripts and a compromised renderer cannot choose it, while our content scripts
 * share `id` and tab with our pages. The address stands in only where the browser gives no origin.
 */
function findCaller(sender: Browser.runtime.MessageSender, own: Own): Caller | undefined {
  if (sender.id !== own.id) return undefined;
  const { url } = sender;
  const isOwnAddress = url?.startsWith(`${own.origin}/`) === true;
  const origin =
    sender.origin ?? (isOwnAddress ? own.origin : url !== undefined && URL.canParse(url) ? new URL(url).origin : '');
  return { origin, isOwnPage: origin === own.origin, tabId: sender.tab?.id, frameId: sender.frameId };
}

async function mayCall(type: HandledType, { isOwnPage, origin }: Caller, own: Own): Promise<boolean> {
  if (isOwnPage) return true;
  const asker = askers[type];
  if (asker === 'own pages') return false;
  if (origin === calendarOrigin) return true;
  // A script that stood in a page before its host was taken back lives on in it, and is answered no more.
  return asker === 'sites' && URL.canParse(origin) && (await own.isGranted(origin));
}

/** The type of a message that we know; `in` and plain look-ups would find `constructor` and `__proto__` too. */
function findType(message: unknown): HandledType | undefined {
  const type: unknown = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return typeof type === 'string' && Object.hasOwn(schemas, type) ? (type as HandledType) : undefined;
}

/**
 * The one gate for all messages: sender, size, schema, then the handler. A listener of our own: the messaging
 * library that WXT offers (@webext-core/messaging 4.0.0) looks at none of them, and finds `constructor` in its table.
 */
export function listen(handlers: Handlers, own: Own): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (response: object) => void) => {
    const type = findType(message);
    if (type === undefined) {
      answer({});
      return undefined;
    }
    const data: unknown =
      typeof message === 'object' && message !== null && 'data' in message ? (message.data ?? null) : null;
    void handle(type, data, findCaller(sender, own), { handlers, own }).then((res) => answer({ res }));
    return true;
  });
}

async function handle<T extends HandledType>(
  type: T,
  data: unknown,
  caller: Caller | undefined,
  { handlers, own }: { handlers: Handlers; own: Own },
): Promise<Answer<T>> {
  try {
    if (caller === undefined || !(await mayCall(type, caller, own))) return nothing[type];
    if (JSON.stringify(data).length > largest) return nothing[type];
    const parsed = (await schemas[type]()).safeParse(data);
    // What the schema lets through is the message's data, as schemas.ts is held against the protocol by its types.
    return parsed.success ? await handlers[type](parsed.data as Data<T>, caller) : nothing[type];
  } catch (error) {
    reportError(type, error);
    return nothing[type];
  }
}
