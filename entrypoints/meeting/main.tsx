import { browser } from '#imports';
import { render } from 'preact';
import { AnyBody } from '../../components/panel/any-body';
import { Panel } from '../../components/panel/panel';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/panel/panel.css';
import './meeting.css';
import { nameLanguage } from '../../components/name-language';
import { createWords, WordsContext } from '../../components/words';
import type { Brief } from '../../lib/domain/brief';
import { copyText } from '../../lib/page/copy-text';
import type { EventWish } from '../../lib/messages/handlers/draft-event';
import { panelCalls } from '../../lib/messages/panel-calls';
import { onMessage, sendMessage, type BriefKey } from '../../lib/messages/protocol';

/** The panel as a page of its own: `meeting.html?occurrence=…` or `?record=…`; with `&draft`, on to a new event like it. */
const query = new URLSearchParams(location.search);
const record = query.get('record');
const showing: BriefKey = record === null ? { occurrence: query.get('occurrence') ?? '' } : { record };
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
const app = document.querySelector('main');

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
  if (app === null) return;
  nameLanguage(words, document.documentElement);
  if (brief === null) {
    render(<p class="cx gone">{words.t('meeting_gone')}</p>, app);
    return;
  }
  drawn = brief;
  const { theme } = brief.reader;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const title = brief.type === 'opportunity' ? brief.facts.name : brief.title;
  if (title !== undefined) document.title = title;
  render(
    <WordsContext.Provider value={words}>
      <Panel Body={AnyBody} brief={brief} actions={actions} />
    </WordsContext.Provider>,
    app,
  );
}

/** From the panel's "New event like this": straight on to the calendar, where the user saves it or not. */
async function goOn(): Promise<void> {
  const brief = await sendMessage('brief.get', showing);
  if (brief?.type !== 'meeting' && brief?.type !== 'opportunity') return draw(null);
  const [{ draftUrl }, { openDatabase }] = await Promise.all([
    import('../own-pages/draft-url'),
    import('../../lib/store/open-database'),
  ]);
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wish: EventWish =
    brief.type === 'meeting'
      ? { kind: brief.kind, personId: brief.person?.id, minutes: brief.agenda.minutes }
      : { kind: 'deal-review', personId: brief.owner?.id };
  location.replace(await draftUrl({ db: openDatabase(), words, now: Date.now(), machineZone }, wish));
}

const refresh = async (): Promise<void> => draw(await sendMessage('brief.get', showing));
if (query.has('draft')) void goOn();
else {
  onMessage('brief.changed', () => void refresh());
  void refresh();
}
