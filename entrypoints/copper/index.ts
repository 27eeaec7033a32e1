import { defineUnlistedScript } from '#imports';
import { copper } from '../../lib/sites/copper/copper';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(copper));
