import { defineUnlistedScript } from '#imports';
import { odoo } from '../../lib/sites/odoo/odoo';
import { startCrm } from '../crm/start-crm';

export default defineUnlistedScript(() => startCrm(odoo));
