import { attio } from './attio/attio';
import { close } from './close/close';
import { copper } from './copper/copper';
import { dynamics } from './dynamics/dynamics';
import { espocrm } from './espocrm/espocrm';
import { frappe } from './frappe/frappe';
import { googleCalendar } from './google-calendar/google-calendar';
import { hubspot } from './hubspot/hubspot';
import { krayin } from './krayin/krayin';
import { odoo } from './odoo/odoo';
import { pipedrive } from './pipedrive/pipedrive';
import { salesforce } from './salesforce/salesforce';
import { suiteCrm7 } from './suitecrm7/suitecrm7';
import { suiteCrm8 } from './suitecrm8/suitecrm8';
import { tryton } from './tryton/tryton';
import { twenty } from './twenty/twenty';
import { vtiger } from './vtiger/vtiger';
import { zoho } from './zoho/zoho';
import type { Site } from './site';

/**
 * Every site. For the background and tests: a content script imports its own site alone, so that the calendar's does
 * not carry the CRMs along. A test holds this list against the files beside it, in both directions.
 */
export const sites: Site[] = [
  googleCalendar,
  salesforce,
  krayin,
  odoo,
  suiteCrm7,
  suiteCrm8,
  tryton,
  vtiger,
  hubspot,
  pipedrive,
  dynamics,
  copper,
  twenty,
  espocrm,
  zoho,
  close,
  attio,
  frappe,
];
