import { hostTenant } from '../../page/host-tenant';

/** `/<admin path>/leads/view/<id>`; the admin path is `admin` unless the installation says otherwise. */
const leadPath = /^(?<folder>(?:\/[\w.-]+)+)\/leads\/view\/(?<id>[1-9]\d*)\/?$/u;

/** `krayin:<host and admin path>:<id>` */
export function findRecordKey(url: URL): string | undefined {
  const path = leadPath.exec(url.pathname)?.groups;
  return path?.['id'] === undefined ? undefined : `krayin:${hostTenant(url, path['folder'] ?? '')}:${path['id']}`;
}
