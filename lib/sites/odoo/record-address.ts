import { hostTenant } from '../../page/host-tenant';

/** `/odoo/…/<action>/<id>` from 18 on; the last pair is what is shown. An action by number may be any model's. */
const odooPath = /^(?<folder>.*)\/odoo(?:\/[\w.-]+)*?\/(?:crm|crm\.lead|action-[\w.]+)\/(?<id>[1-9]\d*)\/?$/u;

/** `/web#id=…&model=crm.lead&view_type=form` to 17; other parameters come and go. */
const webPath = /^(?<folder>.*)\/web\/?$/u;

function findByHash(url: URL): { tenant: string; id: string } | undefined {
  const path = webPath.exec(url.pathname)?.groups;
  const parameters = new URLSearchParams(url.hash.slice(1));
  const id = parameters.get('id') ?? '';
  if (!path || parameters.get('model') !== 'crm.lead' || !/^[1-9]\d*$/u.test(id)) return undefined;
  if ((parameters.get('view_type') ?? 'form') !== 'form') return undefined;
  return { tenant: hostTenant(url, path['folder'] ?? ''), id };
}

function findByPath(url: URL): { tenant: string; id: string } | undefined {
  const path = odooPath.exec(url.pathname)?.groups;
  return path?.['id'] === undefined ? undefined : { tenant: hostTenant(url, path['folder'] ?? ''), id: path['id'] };
}

/** `odoo:<host>:<id>`. Behind `action-<n>` the page itself must confirm that it is an opportunity. */
export function findRecordKey(url: URL): string | undefined {
  const address = findByPath(url) ?? findByHash(url);
  return address && `odoo:${address.tenant}:${address.id}`;
}
