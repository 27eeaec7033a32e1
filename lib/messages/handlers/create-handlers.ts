import { browser } from '#imports';
import { reportHealth } from '../../store/health';
import { keepDraft, readDrafts } from '../../store/drafts';
import type { Brief } from '../../domain/brief';
import { calendarOrigin } from '../../domain/calendar-origin';
import type { Caller, Handlers } from '../gate';
import type { BriefKey } from '../protocol';
import { forgetShownOn, rememberShown, wasShown } from '../shown';
import { endTeaching, endTeachingIn, isBeingTaught } from '../teaching';
import { agendaText, composeAgenda } from './agenda-block';
import { keyOf, readNote, storedBrief } from './brief';
import { openEvent, seeSpan } from './calendar';
import { announce } from './announce';
import { applyEdit } from './edit';
import type { HandlerContext } from './edit-context';
import { calendarSite } from './event-briefs';
import { isOwnTenant } from './is-own-tenant';
import { mayEdit, shownRhythm } from './may-edit';
import { notePanelStands } from './note-panel-stands';
import { openOpportunity } from './opportunity';
import { openPanelPage } from './open-panel-page';
import { findTaughtReading, hasSurface, speaksFor, type SiteDoor } from './site-door';
import { noteTaught, saveTaught } from './taught';
import { unlessReadOnly } from './unless-read-only';
import { veilBrief } from './veil-brief';
import { withoutPrivateTopics } from './without-private-topics';
import { writeDescription } from './write-description';

/** A content script asks again, writes and reads notes only of what its tab was given. */
const mayTouch = async (caller: Caller, showing: BriefKey): Promise<boolean> =>
  caller.isOwnPage || (await wasShown(caller, keyOf(showing)));

const heading = (): string => browser.i18n.getMessage('block_heading');

/** A handler for each message that the background takes. */
export function createHandlers(context: HandlerContext, sites: readonly SiteDoor[]): Handlers {
  const siteOf = (siteId: string) => sites.find(({ id }) => id === siteId);
  const calendar = siteOf(calendarSite)?.interpret;
  const veiled = <T extends Brief | null>(brief: T): Promise<T> => veilBrief(context.db, brief);
  const again = async (showing: BriefKey): Promise<Brief | null> => veiled(await storedBrief(context, showing));
  /** What a page is given of a brief: while its panel is folded, nothing of the private lane. */
  const given = <T extends Brief | null>(brief: T, caller: Caller): T =>
    !caller.isOwnPage && brief?.reader.isFolded === true ? withoutPrivateTopics(brief) : brief;
  return {
    'span.seen': async ({ raw }, caller) => {
      const facts = calendar?.span?.(raw) ?? null;
      if (facts === null) return [];
      const briefs = await seeSpan(context, facts);
      await rememberShown(
        caller,
        briefs.flatMap((brief) => ('occurrence' in brief ? [brief.occurrence] : [])),
      );
      return Promise.all(briefs.map((brief) => veiled(withoutPrivateTopics(brief))));
    },
    'event.opened': async ({ raw, surface }, caller) => {
      const facts = calendar?.event?.(raw) ?? null;
      if (facts === null) return null;
      const brief = await openEvent(context, facts, surface);
      const rhythms = brief.type === 'meeting' ? [shownRhythm(brief.occurrence, brief.rhythm)] : [];
      const [answer] = await Promise.all([
        veiled(given(brief, caller)),
        rememberShown(caller, 'occurrence' in brief ? [brief.occurrence, ...rhythms] : []),
      ]);
      return answer;
    },
    'opportunity.opened': async ({ facts, site }, caller) => {
      if (!(await speaksFor(site, caller, context, sites))) return null;
      if (!(await isOwnTenant(facts.record, site, caller, siteOf(site)))) return null;
      if (!(await noteTaught(context, facts, site, siteOf(site)))) return null;
      await rememberShown(caller, [keyOf({ record: facts.record })]);
      return veiled(given(await openOpportunity(context, facts, site), caller));
    },
    'taught.get': (_, caller) => findTaughtReading(caller, context, sites),
    'teach.end': async (draft, caller) => {
      if (!(await isBeingTaught(caller, context.now()))) return false;
      const isKept = draft === null || (await saveTaught(context, caller, draft));
      if (!isKept) return false;
      await endTeaching();
      await context.sitesChanged?.();
      return true;
    },
    'brief.again': async (showing, caller) => {
      if (!(await mayTouch(caller, showing))) return null;
      const brief = await again(showing);
      // A page asks for what it keeps for later; what stands in its panel comes with what the page says.
      return caller.isOwnPage ? brief : withoutPrivateTopics(brief);
    },
    'brief.get': again,
    'edit.apply': async ({ edit, showing }, caller) => {
      if (!(await mayTouch(caller, showing))) return { ok: false, refusal: { code: 'invalid' } };
      const isAllowed = async () => caller.isOwnPage || (await mayEdit(context, edit, showing, caller));
      const refusal = await applyEdit(context, edit, isAllowed);
      if (refusal !== undefined) return { ok: false, refusal };
      if (!caller.isOwnPage) await notePanelStands(context, showing);
      const brief = given(await again(showing), caller);
      // Whoever wrote is answered first; the others hear of it in the next turn.
      setTimeout(() => announce(showing, caller.tabId));
      return { ok: true, brief };
    },
    'note.read': async (showing, caller) => ((await mayTouch(caller, showing)) ? readNote(context, showing) : ''),
    'draft.keep': async ({ showing, field, text }, caller) => {
      if (!(await mayTouch(caller, showing))) return;
      const draft = { key: keyOf(showing), field, text };
      // It stands in the panel still; what is saved of it is refused aloud.
      await unlessReadOnly(keepDraft(context.db, draft, context.now()), () => undefined);
    },
    'draft.read': async (showing, caller) =>
      (await mayTouch(caller, showing)) ? readDrafts(context.db, keyOf(showing)) : {},
    'panel.load': async (_, { tabId, frameId, isOwnPage, origin }) => {
      if (isOwnPage || tabId === undefined) return;
      const target = { tabId, frameIds: [frameId ?? 0] };
      const panel = origin === calendarOrigin ? '/panel.js' : '/deal-panel.js';
      // A page that was open before a grant has no guard from document_start: a late one is better than none.
      await browser.scripting.executeScript({ target, files: ['/guard.js', panel] });
    },
    'panel.open': async ({ showing, as }, caller) => {
      if (await mayTouch(caller, showing)) await openPanelPage(showing, as);
    },
    'surface.report': async ({ site, surface, state, what }, caller) => {
      if (!hasSurface(siteOf(site), surface) || (!caller.isOwnPage && !(await speaksFor(site, caller, context, sites))))
        return;
      // Without badges everything is still read.
      const how = surface === 'badges' && state === 'changed' ? 'partly' : state;
      await reportHealth(
        context.db,
        { id: `${site}/${surface}`, state: how, ...(what === undefined ? {} : { what }) },
        context.now(),
      );
    },
    'share.text': async (showing, caller) =>
      (await mayTouch(caller, showing))
        ? agendaText(context, await storedBrief(context, showing), heading())
        : { text: '', html: '' },
    'description.compose': async ({ showing, text }, caller) =>
      (await mayTouch(caller, showing))
        ? composeAgenda(context, await storedBrief(context, showing), text, heading())
        : { outcome: 'nothing' },
    'description.write': async (showing, caller) =>
      (await mayTouch(caller, showing)) ? writeDescription(caller) : 'failed',
    'page.left': async (_, caller) => {
      await endTeachingIn(caller);
      await forgetShownOn(caller);
    },
  };
}
