import { defineUnlistedScript } from '#imports';
import { twenty } from '../../lib/sites/twenty/twenty';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(twenty));
