import { defineUnlistedScript } from '#imports';
import { pipedrive } from '../../lib/sites/pipedrive/pipedrive';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(pipedrive));
