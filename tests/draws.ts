import fc from 'fast-check';

/** What fast-check draws with: the same on every machine and every run, unless `DEMARCHE_TEST_SEED` says otherwise. */
export const seed = Number(process.env.DEMARCHE_TEST_SEED ?? 19960926);

fc.configureGlobal({ seed });
