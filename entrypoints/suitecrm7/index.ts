import { defineUnlistedScript } from '#imports';
import { suiteCrm7 } from '../../lib/sites/suitecrm7/suitecrm7';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(suiteCrm7));
