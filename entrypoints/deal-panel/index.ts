import { defineUnlistedScript } from '#imports';
import { DealBody } from '../../components/panel/deal-body';
import dealCss from '../../components/panel/deal.css?inline';
import { startPanel } from '../panels/start-panel';

/** The panel beside an opportunity; a script of its own, since no page shows both. */
export default defineUnlistedScript(() => startPanel(DealBody, dealCss));
