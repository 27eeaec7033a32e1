import { AnyBody } from '../../components/panel/any-body';
import { Panel } from '../../components/panel/panel';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/panel/panel.css';
import '../../components/panel/deal.css';
import './meeting.css';
import type { Brief } from '../../lib/domain/brief';
import { copyText } from '../../lib/page/copy-text';
import { hear } from '../../lib/messages/hear';
import type { EventWish } from '../../lib/messages/handlers/draft-event';
import { panelCalls } from '../../lib/messages/panel-calls';
import { sendMessage, type BriefKey } from '../../lib/messages/protocol';
import { openDatabase } from '../../lib/store/open-database';
import { drawFailed, drawOwn, ownWords } from '../own-pages/draw-own';

/** The panel as a page of its own: `meeting.html?occurrence=…` or `?record=…`; with `&draft`, on to a new event like it. */
const query = new URLSearchParams(location.search);
const record = query.get('record');
const showing: BriefKey = record === null ? { occurrence: query.get('occurrence') ?? '' } : { record };
const db = openDatabase();

let drawn: Brief | undefined;

const calls = panelCalls(() => ({
  key: showing,
  site: 'meeting-page',
  brief: drawn,
  reread: () => sendMessage('brief.get', showing),
  keep: () => undefined,
}));
const actions = {
  ...calls,
  close: () => (document.activeElement as HTMLElement | null)?.blur(),
  now: Date.now,
  copy: copyText,
  isAlone: true,
};

function draw(brief: Brief | null): void {
  if (brief === null) {
    drawOwn('meeting', db, <p class="cx gone">{ownWords.t('meeting_gone')}</p>);
    return;
  }
  drawn = brief;
  const { theme } = brief.reader;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const title = brief.type === 'opportunity' ? brief.facts.name : brief.title;
  // A title stands in the row of tabs for all to read.
  if (title !== undefined) document.title = brief.reader.veil === undefined ? title : 'Coxswain';
  drawOwn(
    'meeting',
    db,
    <main>
      <Panel Body={AnyBody} brief={brief} actions={actions} />
    </main>,
  );
}

/** From the panel's "New event like this": straight on to the calendar, where the user saves it or not. */
async function goOn(): Promise<void> {
  const brief = await sendMessage('brief.get', showing);
  if (brief?.type !== 'meeting' && brief?.type !== 'opportunity') return draw(null);
  const { draftUrl } = await import('../own-pages/draft-url');
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wish: EventWish =
    brief.type === 'meeting'
      ? { kind: brief.kind, personId: brief.person?.id, minutes: brief.agenda.minutes }
      : { kind: 'deal-review', personId: brief.owner?.id };
  location.replace(await draftUrl({ db, words: ownWords, now: Date.now(), machineZone }, wish));
}

const refresh = async (): Promise<void> => draw(await sendMessage('brief.get', showing));
const failed = (error: unknown): void => drawFailed('meeting', db, error);
// Before the first answer too: what is wrong with the store is said.
drawOwn('meeting', db, null);
if (query.has('draft')) goOn().catch(failed);
else {
  const again = () => void refresh().catch(failed);
  hear({ 'brief.changed': again, 'settings.changed': again });
  refresh().catch(failed);
}
