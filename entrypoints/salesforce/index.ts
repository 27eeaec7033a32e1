import { defineUnlistedScript } from '#imports';
import { salesforce } from '../../lib/sites/salesforce/salesforce';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(salesforce));
