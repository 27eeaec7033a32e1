/** `closed` where it ships; `open` in the e2e build, so that outside tests can look in (wxt.config.ts). */
declare const __SHADOW_MODE__: ShadowRootMode;
