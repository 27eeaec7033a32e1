import { defineUnlistedScript } from '#imports';
import { krayin } from '../../lib/sites/krayin/krayin';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(krayin));
