import { defineUnlistedScript } from '#imports';
import { hubspot } from '../../lib/sites/hubspot/hubspot';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(hubspot));
