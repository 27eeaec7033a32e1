import { defineUnlistedScript } from '#imports';
import { espocrm } from '../../lib/sites/espocrm/espocrm';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(espocrm));
