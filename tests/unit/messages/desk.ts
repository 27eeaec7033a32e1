import { beforeEach, expect, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../../../components/create-words';
import { dealTeller } from '../../../components/deal/tell-deal';
import type { Brief, MeetingBrief } from '../../../lib/domain/brief';
import type { Edit } from '../../../lib/domain/edit';
import type { EventFacts, SpanFacts } from '../../../lib/domain/event';
import type { FrameworkTexts } from '../../../lib/domain/review/framework-texts';
import { englishTexts } from '../../../lib/domain/templates/english-texts';
import type { Person } from '../../../lib/domain/person';
import { listen } from '../../../lib/messages/gate';
import { createHandlers } from '../../../lib/messages/handlers/create-handlers';
import type { HandlerContext } from '../../../lib/messages/handlers/edit-context';
import type { BriefKey, Protocol } from '../../../lib/messages/protocol';
import { sites } from '../../../lib/sites/registry';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import frameworks from '../../../public/frameworks/en.json';
import english from '../../../public/_locales/en/messages.json';
import { freshDatabase } from '../store/fresh-database';
import { nowAt, person } from '../store/rows';
import { rawEvent, rawSpan } from './raw-week';

export { nowAt };
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const zone = 'Europe/Berlin';
const messages: Record<string, { message: string }> = english;
const deals = dealTeller(createWords((key) => messages[key]?.message ?? '', 'en-GB'));
/** Hosts that the user took back. */
export const takenBack = new Set<string>();
export const own = {
  id: 'test-extension-id',
  origin: 'chrome-extension://test-extension-id',
  isGranted: (origin: string) => Promise.resolve(!takenBack.has(origin)),
};

/** Who asks: a content script of ours in a page, or a page of ours. */
export interface Sender {
  id: string;
  origin: string;
  url: string;
  tab?: { id: number };
  frameId?: number;
}
const inPage = (url: string, tabId: number): Sender => ({
  id: own.id,
  origin: new URL(url).origin,
  url,
  tab: { id: tabId },
  frameId: 0,
});
export const calendarTab = inPage('https://calendar.google.com/calendar/u/0/r/week', 1);
export const otherCalendarTab = inPage('https://calendar.google.com/calendar/u/0/r/week', 2);
export const salesforceTab = inPage('https://acme.lightning.force.com/lightning/r/Opportunity/006x/view', 3);
export const ownPage: Sender = { id: own.id, origin: own.origin, url: `${own.origin}/popup.html` };

/** The roster: Kim is me and leads Ana and Bo; Dee leads Kim. */
export const team: Person[] = [
  person('ana', { name: 'Ana' }),
  person('bo', { name: 'Bo' }),
  person('cy', { name: 'Cy' }),
  person('dee', { name: 'Dee', relation: 'manager' }),
];

/** The background as it stands, with a clock that tests turn and the gate in front. */
export interface Desk {
  db: CoxswainDatabase;
  clock: { at: number };
  ask: <T extends keyof Protocol>(
    type: T,
    data: Parameters<Protocol[T]>[0],
    sender?: Sender,
  ) => Promise<ReturnType<Protocol[T]>>;
  /** As it comes, whatever it is. */
  send: (message: unknown, sender?: Partial<Sender>) => Promise<{ res?: unknown }>;
  seen: (facts: SpanFacts, sender?: Sender) => Promise<Brief[]>;
  open: (facts: EventFacts, sender?: Sender) => Promise<Brief>;
  /** An edit of what the calendar shows; fails the test when it is refused. */
  edit: (edit: Edit, showing: BriefKey) => Promise<MeetingBrief>;
  try: (edit: Edit, showing: BriefKey, sender?: Sender) => Promise<ReturnType<Protocol['edit.apply']>>;
}

/** Every message and answer goes through JSON, as it does in Chrome; what would not survive fails the test. */
function throughJson<T>(value: T): T {
  const text = JSON.stringify(value);
  const again = text === undefined ? undefined : (JSON.parse(text) as T);
  expect(again).toStrictEqual(value);
  return again as T;
}

/** A fresh desk for each test of a file. */
export function deskForEach(isKnown = true): Desk {
  const desk = {} as Desk;
  beforeEach(async () => {
    fakeBrowser.reset();
    takenBack.clear();
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
    const db = freshDatabase();
    const clock = { at: nowAt };
    let count = 0;
    const faceOf: HandlerContext['faceOf'] = (kind, { state }) => ({ label: `${kind}, ${state}`, signs: [[], []] });
    const templateTexts = () => Promise.resolve(englishTexts);
    const frameworkTexts = () => Promise.resolve<FrameworkTexts>(frameworks);
    const newId = () => `id-${(count += 1)}`;
    const context = { db, now: () => clock.at, newId, faceOf, deals, templateTexts, frameworkTexts };
    listen(createHandlers(context, sites), own);
    if (isKnown) {
      await savePeople(db, team);
      await saveSettings(db, { me: { name: 'Kim', addresses: ['kim@example.com'] }, homeZone: zone }, nowAt);
    }
    const send: Desk['send'] = (message, sender = calendarTab) =>
      new Promise(
        (resolve) =>
          void fakeBrowser.runtime.onMessage.trigger(message, sender as Browser.runtime.MessageSender, resolve),
      );
    const ask: Desk['ask'] = async (type, data, sender) => {
      const { res } = await send({ id: 1, type, data: throughJson(data), timestamp: 0 }, sender);
      return throughJson(res) as never;
    };
    Object.assign(desk, {
      db,
      clock,
      send,
      ask,
      seen: (facts: SpanFacts, sender?: Sender) => ask('span.seen', { raw: rawSpan(facts) }, sender),
      open: async (facts: EventFacts, sender?: Sender) => {
        const brief = await ask('event.opened', { raw: rawEvent(facts), surface: 'details' }, sender);
        if (brief === null) throw new Error(`no brief of ${facts.eventId}`);
        return brief;
      },
      try: (edit: Edit, showing: BriefKey, sender?: Sender) => ask('edit.apply', { edit, showing }, sender),
      edit: async (edit: Edit, showing: BriefKey) => {
        const answer = await ask('edit.apply', { edit, showing });
        if (!answer.ok || answer.brief?.type !== 'meeting') throw new Error(JSON.stringify(answer));
        return answer.brief;
      },
    } satisfies Desk);
  });
  return desk;
}

export const titlesOf = (brief: Brief): string[] =>
  brief.type === 'meeting' || brief.type === 'opportunity' ? brief.agenda.topics.map(({ title }) => title) : [];

/** All that is stored, as text, to search for what must not be there. */
export async function everything(db: CoxswainDatabase): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}
