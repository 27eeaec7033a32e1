import { defineUnlistedScript } from '#imports';
import { dynamics } from '../../lib/sites/dynamics/dynamics';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(dynamics));
