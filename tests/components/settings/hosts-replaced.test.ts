import { expect, test } from 'vitest';
import { hostsReplaced } from '../../../components/settings/hosts-replaced';
import type { SettingsSite } from '../../../components/settings/site-access';
import { nowAt, taughtSite } from '../../unit/store/rows';

const shipped: SettingsSite[] = [
  { id: 's', name: 'S', origins: ['https://*.example.org/*'], isRequired: false, reads: 'opportunity' },
];
const known = {
  sites: [taughtSite({ id: 'taught-1', origins: ['https://deals.example.com'] })],
  hosts: [{ id: 'https://crm.example.com:8443', site: 'odoo', addedAt: nowAt }],
  shipped,
};

test.each([
  ['taught-2', ['https://deals.example.com', 'https://new.example.com'], ['deals.example.com']],
  ['taught-2', ['https://crm.example.com:8443'], ['crm.example.com:8443']],
  ['taught-2', ['https://acme.example.org'], ['acme.example.org']],
  ['taught-1', ['https://new.example.com'], ['deals.example.com']],
  ['taught-2', ['https://new.example.com'], []],
])('a file of %s for %j replaces what reads %j', (id, origins, hosts) => {
  expect(hostsReplaced({ id, origins }, known)).toEqual(hosts);
});
