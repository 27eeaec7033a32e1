import { defineUnlistedScript } from '#imports';
import { EventBody } from '../../components/panel/event-body';
import { startPanel } from '../panels/start-panel';

/** The panel beside a calendar's events. */
export default defineUnlistedScript(() => startPanel(EventBody));
