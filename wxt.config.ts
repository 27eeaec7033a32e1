import preact from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig, type WxtHooks } from 'wxt';

/**
 * default-src 'none' alone loses every fetch of the worker in Chromium (tried 2026-11), hence connect-src; feeds and
 * loopback CRMs are the only addresses that are ever fetched, and only after the user named them; besides them our own
 * files (templates in other languages).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const calendarHost = 'https://calendar.google.com/*';

/** `h(type, props, child)` for the preset's `jsx(type, { children })`: 300 bytes of the panel's 30 kB (measured 2026-11). */
const classicJsx: PluginOption = {
  name: 'classic-jsx',
  enforce: 'pre',
  config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'cxNode', pragmaFrag: 'CxFragment' } } }),
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { Fragment as CxFragment, h as cxNode } from 'preact';${code}` : undefined,
};

/**
 * What the popup shares with our other pages is one chunk: Rolldown would make fifty of it, and their requests took a
 * third of the time until the popup was painted (2026-11).
 */
const joinPopup: NonNullable<WxtHooks['vite:build:extendConfig']> = (entrypoints, { build }) => {
  const popup = entrypoints.find(({ name }) => name === 'popup')?.inputPath;
  const output = build?.rollupOptions?.output;
  if (popup === undefined || output === undefined || Array.isArray(output)) return;
  const needed = new Set<string>();
  output.codeSplitting = {
    groups: [
      {
        name: (id, chunking) => {
          if (needed.size === 0) {
            needed.add(popup);
            // A set that grows is walked to its new end.
            for (const one of needed)
              for (const imported of chunking.getModuleInfo(one)?.importedIds ?? []) needed.add(imported);
          }
          return needed.has(id) ? 'own' : null;
        },
        minShareCount: 2,
      },
    ],
  };
};

export default defineConfig({
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), classicJsx],
    // Without it light-dark() becomes a chain of variables and :dir(rtl) a list of languages (seen in the build, 2026-11).
    build: { cssTarget: ['chrome144', 'firefox139'], modulePreload: { polyfill: false } },
    // tests/browser/wxt.e2e.config.ts opens it, the one difference of the e2e build.
    define: { __SHADOW_MODE__: JSON.stringify('closed') },
  }),
  hooks: { 'vite:build:extendConfig': joinPopup },
  manifest: ({ browser }) => ({
    name: 'Coxswain',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: [calendarHost],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: 'Coxswain' },
    // Declared here and not as WXT content scripts: their wrapper stops at a page event that any page can send
    // (0.21.4), and the guard must stay under 1 kB. The CRMs' scripts are registered when their host is granted.
    content_scripts: [
      { matches: [calendarHost], js: ['guard.js'], run_at: 'document_start' },
      { matches: [calendarHost], js: ['calendar.js'], run_at: 'document_idle' },
    ],
    // Four suggested keys are as many as Chrome takes. C, P, W and X are its own, for tab groups: it gives them to no
    // extension, without a word (Chromium 156, 2026-11).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'focus-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_focus_panel__' },
      'add-item': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_add_item__' },
      veil: { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_command_veil__' },
      // The fifth: where only four are taken the user may choose one.
      'open-board': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+L' } } : {}),
        description: '__MSG_command_open_board__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'coxswain@coxswain.example',
              strict_min_version: '139.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '144',
          // What an administrator may set; Firefox takes it from a managed manifest, without a schema.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
});
