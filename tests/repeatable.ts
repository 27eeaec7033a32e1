import fc from 'fast-check';

/** Generated cases are the same in each run, so that a change fails for what it does; `SEED=7 npm run unit` tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 20_261_122) });
