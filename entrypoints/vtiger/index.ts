import { defineUnlistedScript } from '#imports';
import { vtiger } from '../../lib/sites/vtiger/vtiger';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(vtiger));
