import { describe, expect, it } from 'vitest';
import { findOrigin, hostPattern, patternsOfHosts } from '../../../lib/domain/own-host';

describe('an address of a CRM of the user’s own', () => {
  it.each([
    ['https://crm.example.com/index.php?module=x', 'https://crm.example.com'],
    [' crm.example.com ', 'https://crm.example.com'],
    ['http://127.0.0.1:8000/#crm', 'http://127.0.0.1:8000'],
    ['HTTP://CRM.Example.com:80', 'http://crm.example.com'],
    ['ftp://crm.example.com', undefined],
    ['javascript://crm.example.com/%0aalert(1)', undefined],
    ['https://*.example.com', undefined],
    ['https://calendar.google.com/calendar', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('%j is of %s', (text, origin) => {
    expect(findOrigin(text)).toBe(origin);
  });

  it('that is none stops no other: it is left out of the patterns', () => {
    const ids = ['not an origin', 'https://*', 'https://calendar.google.com', 'https://crm.example.com:8443'];
    const hosts = ids.map((id) => ({ id, site: 'odoo', addedAt: 1 }));
    expect(patternsOfHosts(hosts, 'odoo', true)).toEqual(['https://crm.example.com:8443/*']);
    expect(patternsOfHosts(hosts, 'tryton')).toEqual([]);
  });

  it('is asked for without a port, and registered with it where the browser can', () => {
    expect(hostPattern('http://127.0.0.1:8000')).toBe('http://127.0.0.1/*');
    expect(hostPattern('http://127.0.0.1:8000', true)).toBe('http://127.0.0.1:8000/*');
  });
});
