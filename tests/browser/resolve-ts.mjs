import { registerHooks } from 'node:module';

/** Our sources import each other without an ending, as bundlers take it; Node wants the whole name. */
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = context.parentURL?.endsWith('.ts') === true && !context.parentURL.includes('/node_modules/');
    const isBare = /^\.\.?\//.test(specifier) && !/\.[a-z]+$/.test(specifier);
    return next(isOurs && isBare ? `${specifier}.ts` : specifier, context);
  },
});
