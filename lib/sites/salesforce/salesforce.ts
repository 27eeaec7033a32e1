import type { Site, Surface } from '../site';
import { classic } from './classic';
import { findActiveRecord } from './find-active-record';
import { readOpportunity } from './read-opportunity';
import { findOrg, findRecordKey, isClassicPath } from './record-address';
import { findOwnSign, shadowsOf } from './rendered-record';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined && !isClassicPath(url),
  findRoot: findActiveRecord,
  read: readOpportunity,
  // Lightning changes the address at once and fills the same nodes seconds later. A page need not name its record.
  settles: { forMs: 400, isDrawn: true, findSign: findOwnSign },
  shadowsOf,
} satisfies Surface<'opportunity'>;

const acme = 'salesforce:acme:006Dn00000ABCdEIAX';
const uat = 'salesforce:acme--uat:006Dn00000ABCdEIAX';
const workspace = '?ws=%2Flightning%2Fr%2FAccount%2F001Dn00000ABCdEIAX%2Fview';

/** Salesforce: the record page of an opportunity, in Lightning and in Classic. */
export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce',
  matches: [
    'https://*.lightning.force.com/*',
    'https://*.my.salesforce.com/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.my.salesforce.com.mcas.ms/*',
    'https://*.lightning.force.mil/*',
    'https://*.lightning.crmforce.mil/*',
    'https://*.sfcrmapps.cn/*',
    'https://*.sfcrmproducts.cn/*',
  ],
  samples: [
    {
      url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdEIAX/view',
      surface: 'record',
      record: acme,
    },
    { url: 'https://acme.lightning.force.com/lightning/r/006Dn00000ABCdEIAX/view', surface: 'record', record: acme },
    {
      url: 'https://acme.my.salesforce.com/lightning/r/Opportunity/006Dn00000ABCdE/view',
      surface: 'record',
      record: acme,
    },
    { url: 'https://acme.my.salesforce.com/006Dn00000ABCdEIAX', surface: 'classic', record: acme },
    {
      url: 'https://acme.lightning.force.com/one/one.app#/sObject/006Dn00000ABCdEIAX/view',
      surface: 'record',
      record: acme,
    },
    {
      url: 'https://acme.lightning.force.com.mcas.ms/lightning/r/006Dn00000ABCdEIAX/view',
      surface: 'record',
      record: acme,
    },
    {
      url: 'https://acme.develop.lightning.force.com/lightning/r/006dn00000abcdeIAX/view',
      surface: 'record',
      record: acme,
    },
    { url: 'https://acme.lightning.crmforce.mil/lightning/r/006Dn00000ABCdEIAX/view', surface: 'record', record: acme },
    { url: 'https://acme.lightning.sfcrmapps.cn/lightning/r/006Dn00000ABCdEIAX/view', surface: 'record', record: acme },
    {
      url: `https://acme.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdEIAX/view${workspace}`,
      surface: 'record',
      record: acme,
    },
    {
      url: `https://acme--uat.sandbox.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdE/view${workspace}`,
      surface: 'record',
      record: uat,
    },
    { url: 'https://acme--uat.sandbox.my.salesforce.com/006Dn00000ABCdE', surface: 'classic', record: uat },
    { url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdEIAX/edit', surface: null },
    {
      url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006Dn00000ABCdEIAX/related/OpenActivities/view',
      surface: null,
    },
    { url: 'https://acme.lightning.force.com/lightning/r/Account/001Dn00000ABCdEIAX/view', surface: null },
    { url: 'https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent', surface: null },
    { url: 'https://acme.lightning.force.com/lightning/o/Opportunity/pipelineInspection', surface: null },
    { url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006short/view', surface: null },
    { url: 'https://acme.lightning.force.com/one/one.app#/sObject/001Dn00000ABCdEIAX/view', surface: null },
    { url: 'https://acme.my.salesforce.com/006Dn00000ABCdEIAX/e', surface: null },
    { url: 'https://www.salesforce.com/006Dn00000ABCdEIAX', surface: null },
  ],
  surfaces: [record, classic],
  recordKey: findRecordKey,
  tenantOf: findOrg,
} satisfies Site;
