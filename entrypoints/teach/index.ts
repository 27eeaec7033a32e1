import { browser, defineUnlistedScript } from '#imports';
import partsCss from '../../components/core-parts.css?inline';
import tokensCss from '../../components/core-tokens.css?inline';
import teachCss from '../../components/teach/teach.css?inline';
import { createWords } from '../../components/words';
import { askSafely } from '../../lib/messages/ask-safely';
import { isAlive } from '../../lib/messages/is-alive';
import { sendMessage } from '../../lib/messages/protocol';
import { endOtherLives, findLife, teachingLife } from '../../lib/page/live-while';
import { drawWhileAlive } from '../panels/draw-while-alive';
import { createPanelHost } from '../panels/panel-host';
import { teachPage, type Draft } from './teach-page';

/** Put into a page that the user wants to teach; ends with it, and the readers come back. */
export default defineUnlistedScript(() => {
  const life = findLife(teachingLife, isAlive, document);
  if (life === undefined) return;
  endOtherLives(teachingLife);
  drawWhileAlive();
  const words = createWords(
    (key) => browser.i18n.getMessage(key as 'extension_description'),
    browser.i18n.getUILanguage(),
  );
  const host = createPanelHost(tokensCss + partsCss + teachCss, words, life.end);
  const safely = askSafely('teach', life);
  const end = async (draft: Draft | null): Promise<boolean> => {
    const isKept = (await safely(sendMessage('teach.end', draft))) === true;
    if (isKept || draft === null) life.end();
    return isKept;
  };
  teachPage(host, words, end, life.signal);
});
