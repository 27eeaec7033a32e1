import { describe, expect, it } from 'vitest';
import { readText } from '../repository-files';
import { readBuilt, type Build } from './built-file';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

const readManifest = (build: Build): Record<string, unknown> =>
  JSON.parse(readBuilt(build, 'manifest.json')) as Record<string, unknown>;

describe.for<Build>(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('S14: asks for these permissions and no others', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(
      ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'].toSorted(),
    );
    expect(manifest['host_permissions']).toEqual(['https://calendar.google.com/*']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    // Asked for in the click that switches reminders on.
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  it('S14: asks for what the README says and nothing else', () => {
    const table = readText('README.md').split('Permissions, and what each is for:')[1]?.split('\n## ')[0] ?? '';
    const said = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const asked = ['permissions', 'optional_permissions', 'host_permissions'].flatMap(
      (key) => manifest[key] as string[],
    );
    const plain = asked.map((name) => name.replace(/^https:\/\/(.*)\/\*$/, '$1'));
    expect(new Set(plain)).toEqual(new Set(said));
  });

  it('declares content scripts for the calendar at most: all other hosts are granted by the user', () => {
    const scripts = (manifest['content_scripts'] ?? []) as { matches: string[] }[];
    const others = scripts
      .flatMap(({ matches }) => matches)
      .filter((match) => match !== 'https://calendar.google.com/*');
    expect(others).toEqual([]);
  });

  it('S1, S2, S12: offers nothing to pages: no file, no message port, no script of the page world', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(JSON.stringify(manifest['content_scripts'] ?? [])).not.toContain('MAIN');
  });

  it('S11: has the strict policy', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  it('is of version 3 and has no address to load code from', () => {
    expect(manifest['manifest_version']).toBe(3);
    const { content_security_policy: _, optional_host_permissions: __, host_permissions: ___, ...rest } = manifest;
    delete rest['content_scripts'];
    expect(JSON.stringify(rest)).not.toMatch(/https?:/);
  });
});

it('Firefox is told the id, the oldest version, and that no data is collected', () => {
  expect(readManifest('firefox-mv3')['browser_specific_settings']).toEqual({
    gecko: {
      id: 'coxswain@coxswain.example',
      strict_min_version: '139.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

it('Chrome is told the oldest version, the first with Temporal', () => {
  expect(readManifest('chrome-mv3')['minimum_chrome_version']).toBe('144');
});

it('Chrome is told what an administrator may set; Firefox takes it without a schema', () => {
  expect(readManifest('chrome-mv3')['storage']).toEqual({ managed_schema: 'policy-schema.json' });
  const schema = JSON.parse(readBuilt('chrome-mv3', 'policy-schema.json')) as { properties: object };
  expect(Object.keys(schema.properties)).toEqual([
    'organisation',
    'cadence',
    'templates',
    'titleRules',
    'lockedSettings',
  ]);
  expect(readManifest('firefox-mv3')['storage']).toBeUndefined();
});
