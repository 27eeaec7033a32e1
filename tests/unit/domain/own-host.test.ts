import { describe, expect, it } from 'vitest';
import { findOrigin, hostPattern } from '../../../lib/domain/own-host';

describe('an address of a CRM of the user’s own', () => {
  it.each([
    ['https://crm.example.com/index.php?module=x', 'https://crm.example.com'],
    [' crm.example.com ', 'https://crm.example.com'],
    ['http://127.0.0.1:8000/#crm', 'http://127.0.0.1:8000'],
    ['HTTP://CRM.Example.com:80', 'http://crm.example.com'],
    ['ftp://crm.example.com', undefined],
    ['javascript://crm.example.com/%0aalert(1)', undefined],
    ['https://*.example.com', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('%j is of %s', (text, origin) => {
    expect(findOrigin(text)).toBe(origin);
  });

  it('is asked for without a port, and registered with it where the browser can', () => {
    expect(hostPattern('http://127.0.0.1:8000')).toBe('http://127.0.0.1/*');
    expect(hostPattern('http://127.0.0.1:8000', true)).toBe('http://127.0.0.1:8000/*');
  });
});
