import { findVisible } from '../../page/find';
import type { PageContext, Site, Surface } from '../site';
import { readOpportunity } from './read-opportunity';
import { findOrg, findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: (document: Document, page: PageContext) =>
    // Other sessions keep their forms hidden; a quick-create form lies over the page.
    findVisible(document, selectors.form, (form) => !form.closest(selectors.otherForm) && page.isVisible(form)),
  // The form before stays until the next one has come from the server, and names no id.
  settles: { forMs: 700 },
  read: readOpportunity,
} satisfies Surface<'opportunity'>;

const hosts = [
  '*.crm.dynamics.com',
  ...Array.from({ length: 20 }, (_, at) => `*.crm${at + 2}.dynamics.com`),
  '*.crm.microsoftdynamics.us',
  '*.crm.appsplatform.us',
  '*.crm.dynamics.cn',
];

const id = '01234567-89ab-cdef-0123-456789abcdef';
const contoso = `dynamics:contoso:${id}`;
const app = 'appid=7b7d0000-0000-0000-0000-000000000001';

/** Dynamics 365 Sales: the form of an opportunity. */
export const dynamics = {
  id: 'dynamics',
  name: 'Dynamics 365 Sales',
  matches: hosts.map((host) => `https://${host}/*`),
  samples: [
    {
      url: `https://contoso.crm4.dynamics.com/main.aspx?${app}&forceUCI=1&pagetype=entityrecord&etn=opportunity&id=${id}`,
      surface: 'record',
      record: contoso,
    },
    {
      url: 'https://contoso.crm.dynamics.com/main.aspx?etn=opportunity&id=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D&pagetype=entityrecord',
      surface: 'record',
      record: contoso,
    },
    {
      url: `https://contoso.crm4.dynamics.com/main.aspx?app=d365default&id=${id}&etn=opportunity`,
      surface: 'record',
      record: contoso,
    },
    {
      url: `https://fabrikam.crm21.dynamics.com/main.aspx?${app}&pagetype=entityrecord&etn=opportunity&id=${id}`,
      surface: 'record',
      record: `dynamics:fabrikam:${id}`,
    },
    {
      url: `https://agency.crm.microsoftdynamics.us/main.aspx?${app}&pagetype=entityrecord&etn=opportunity&id=${id}`,
      surface: 'record',
      record: `dynamics:agency:${id}`,
    },
    { url: 'https://contoso.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=opportunity', surface: null },
    { url: `https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${id}`, surface: null },
    { url: 'https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=opportunity', surface: null },
    { url: `https://contoso.crm.dynamics.com/main.aspx?pagetype=dashboard&etn=opportunity&id=${id}`, surface: null },
    { url: `https://contoso.crm22.dynamics.com/main.aspx?etn=opportunity&id=${id}`, surface: null },
    { url: `https://contoso.operations.dynamics.com/main.aspx?etn=opportunity&id=${id}`, surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
  tenantOf: findOrg,
} satisfies Site;
