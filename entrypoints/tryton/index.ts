import { defineUnlistedScript } from '#imports';
import { tryton } from '../../lib/sites/tryton/tryton';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(tryton));
