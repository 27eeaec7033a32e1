import { defineUnlistedScript } from '#imports';
import { suiteCrm8 } from '../../lib/sites/suitecrm8/suitecrm8';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(suiteCrm8));
