import config from '../../wxt.config';

/**
 * The e2e build: the shipped one, but with open shadow roots, so that outside tests can look in. A mode of its own would
 * not do: WXT takes any mode but `production` for a development build (0.21.4).
 */
export default {
  ...config,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-e2e',
  vite: async (environment: Parameters<NonNullable<typeof config.vite>>[0]) => ({
    ...(await config.vite?.(environment)),
    define: { __SHADOW_MODE__: JSON.stringify('open') },
  }),
} satisfies typeof config;
