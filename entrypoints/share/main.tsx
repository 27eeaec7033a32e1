import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/share/share.css';
import { ShareView } from '../../components/share/share-view';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import { openDatabase } from '../../lib/store/open-database';
import { openShareStore } from './open-share-store';
import { drawOwn, ownWords } from '../own-pages/draw-own';

const db = openDatabase();
const store = openShareStore(db, {
  words: ownWords,
  machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  templateTexts: templateTextsLoader(),
});

document.title = ownWords.t('share_tab_title');
drawOwn('share', db, <ShareView store={store} />);
